import { isAlive } from './alive.mjs';

/**
 * Preloaded with `--import`: ends this process soon after the one that started it is gone. A
 * parent killed with SIGKILL can tell nobody, and its test runner would go on for minutes.
 */
const parent = process.ppid;
const everyMs = 500;

setInterval(() => {
  // Windows keeps a dead parent's number, the others hand the orphan to another parent.
  if (process.ppid !== parent || !isAlive(parent)) process.kill(process.pid, 'SIGTERM');
}, everyMs).unref();
