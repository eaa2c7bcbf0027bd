import { spawnSync } from 'node:child_process';

/**
 * Sends a signal to a process and everything it started, for one spawned with `detached`, which
 * leads a process group of its own. On Windows, where there are none, the tree is ended outright.
 * One that is gone already is left at that.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function killTree(pid, signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: nothing is left of it.
  }
}
