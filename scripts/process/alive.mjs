import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process with this number is running; one that has ended and only waits to be
 * collected is not.
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, yet there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return linuxStat(pid)?.state !== 'Z';
}

/**
 * When the process with this number was started, in words that only that process shares: numbers
 * are given out again, after a restart of the machine above all. Null where it cannot be known.
 * @param {number} pid
 * @returns {string | null}
 */
export function startOf(pid) {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') return linuxStat(pid)?.start ?? null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * The state and start (ticks since boot, and which boot) of a process, from proc(5).
 * @param {number} pid
 * @returns {{ state: string, start: string } | null}
 */
function linuxStat(pid) {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything, brackets too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { state: fields[0] ?? '', start: `${boot} ${fields[19]}` };
  } catch {
    return null;
  }
}
