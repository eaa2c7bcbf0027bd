import { beforeEnd } from './ending.mjs';
import { killTree } from './killTree.mjs';
import { spawnCommand } from './spawnCommand.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} label what is being done, said again while nothing else is
 * @property {'show' | 'keep'} output passed on as it comes, or kept to be shown should it fail
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(pid: number) => void} [onStart]
 * @property {number} [limitMs] the longest it may take
 * @property {number} [quietLimitMs] the longest it may be without a word
 *
 * @typedef {{ kind: 'ended', code: number, tail: string }
 *   | { kind: 'tooLong', tail: string }
 *   | { kind: 'notStarted', tail: string }} RunResult `tail` is the last of what it wrote
 */

const tailLength = 8_000;
const sayEveryMs = 5_000;

/** The command writes to a pipe of ours; only we know that a terminal is at its end. */
const coloured = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/**
 * Runs a command to its end, in a process group of its own that ends when this process does, and
 * is never silent for more than some seconds. It never throws: how it ended is in the result.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options) {
  const { label, output, cwd, env, onStart, limitMs = Infinity, quietLimitMs = Infinity } = options;
  return new Promise((resolve) => {
    const child = spawnCommand(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...(env ?? process.env), ...coloured },
    });
    if (child.pid !== undefined) onStart?.(child.pid);
    const kill = () => void (child.pid !== undefined && killTree(child.pid, 'SIGKILL'));
    const forget = beforeEnd(kill);
    const startedAt = performance.now();
    let lastWordAt = startedAt;
    let lastSaidAt = startedAt;
    let atLineStart = true;
    let tooLong = false;
    let tail = '';

    /** @param {Buffer} chunk */
    const onOutput = (chunk) => {
      const text = chunk.toString();
      tail = (tail + text).slice(-tailLength);
      lastWordAt = performance.now();
      if (output === 'keep') return;
      lastSaidAt = lastWordAt;
      atLineStart = text.endsWith('\n');
      process.stdout.write(chunk);
    };
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);

    const timer = setInterval(() => {
      const now = performance.now();
      if (now - startedAt > limitMs || now - lastWordAt > quietLimitMs) {
        tooLong = true;
        kill();
      } else if (now - lastSaidAt >= sayEveryMs) {
        const line = `  … ${label}, ${Math.round((now - startedAt) / 1_000)} s`;
        console.log(atLineStart ? line : `\n${line}`);
        atLineStart = true;
        lastSaidAt = now;
      }
    }, 250);

    /** @param {RunResult} result */
    const finish = (result) => {
      clearInterval(timer);
      forget();
      resolve(result);
    };
    child.once('error', (error) => finish({ kind: 'notStarted', tail: error.message }));
    child.once('close', (code) => {
      finish(tooLong ? { kind: 'tooLong', tail } : { kind: 'ended', code: code ?? 1, tail });
    });
  });
}

/**
 * Whether a run did what it was meant to.
 * @param {RunResult} result
 * @returns {boolean}
 */
export function succeeded(result) {
  return result.kind === 'ended' && result.code === 0;
}

/**
 * The end of what a command said, as much as fits on a screen.
 * @param {string} text
 * @returns {string}
 */
export function lastLines(text) {
  return text.trimEnd().split('\n').slice(-20).join('\n');
}
