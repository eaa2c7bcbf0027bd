import { signalCode } from './ending.mjs';
import { spawnCommand } from './spawnCommand.mjs';

/**
 * Runs a command in this one's place: terminal, arguments and signals go to it, and its exit code
 * comes back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, repeatInterrupt: boolean }} options `repeatInterrupt`: whether
 *   Ctrl-C is passed on although a terminal gives it to the command as well
 * @returns {Promise<number>}
 */
export function passOn(command, args, { env, repeatInterrupt }) {
  return new Promise((resolve) => {
    const child = spawnCommand(command, args, { stdio: 'inherit', env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        // A second Ctrl-C makes many tools drop what they were tidying.
        const hasIt = signal === 'SIGINT' && process.stdin.isTTY && !repeatInterrupt;
        if (!hasIt) child.kill(signal);
      });
    }
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      resolve(code ?? (signal === null ? 1 : signalCode(signal)));
    });
  });
}
