import { constants } from 'node:os';
import { explain } from './failure.mjs';

/** @typedef {() => void | Promise<void>} Task */

/** @type {Set<Task>} */
const tasks = new Set();

/** @type {Promise<never> | null} */
let ending = null;

/**
 * Has `task` run before this process ends, whatever ends it short of SIGKILL. The newest runs
 * first, so that what was started last is stopped first.
 * @param {Task} task
 * @returns {() => void} forgets it again
 */
export function beforeEnd(task) {
  tasks.add(task);
  return () => void tasks.delete(task);
}

/**
 * Runs what was left for the end and exits with `code`. Called again while that is under way, it
 * changes nothing: npm and the terminal both pass Ctrl-C on, so every signal comes twice.
 * @param {number} code
 * @returns {Promise<never>}
 */
function end(code) {
  ending ??= runAll(code);
  return ending;
}

/**
 * @param {number} code
 * @returns {Promise<never>}
 */
async function runAll(code) {
  for (const task of [...tasks].toReversed()) {
    try {
      await task();
    } catch (thrown) {
      console.error(explain(thrown));
    }
  }
  process.exit(code);
}

/**
 * The exit code of a process that a signal ended, as shells count it.
 * @param {NodeJS.Signals} signal
 * @returns {number}
 */
export function signalCode(signal) {
  return 128 + constants.signals[signal];
}

/**
 * Ends this process tidily on Ctrl-C, `kill`, a closed terminal, or when nobody reads its output
 * any more.
 * @param {(signal: NodeJS.Signals) => number} [codeOf] the exit code for a signal
 * @returns {() => void} stops listening
 */
export function endOnSignals(codeOf = signalCode) {
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => void end(codeOf(signal));
  const onNoReader = () => void end(codeOf('SIGHUP'));
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, onSignal);
  process.stdout.on('error', onNoReader);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
    process.stdout.off('error', onNoReader);
  };
}

/**
 * Runs `main` and ends with the code it gives; with 1, and what went wrong printed, when it throws.
 * @param {() => Promise<number>} main
 */
export async function endWith(main) {
  let code = 1;
  try {
    code = await main();
  } catch (thrown) {
    console.error(explain(thrown));
  }
  await end(code);
}
