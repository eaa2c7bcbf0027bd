import { isAlive, pastShell } from './alive.mjs';

/**
 * Preloaded with `--import`, or imported: ends this process soon after the one that started it is
 * gone. A parent killed with SIGKILL can tell nobody, and a test runner would go on for minutes.
 */
const parent = process.ppid;
const starter = pastShell(parent) ?? parent;
const everyMs = 500;

setInterval(() => {
  // Windows keeps a dead parent's number, the others hand the orphan to another parent.
  const isOrphan = process.ppid !== parent || !isAlive(starter);
  if (isOrphan) process.kill(process.pid, 'SIGTERM');
}, everyMs).unref();
