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
  return process.platform === 'linux' ? (linuxStat(pid)?.start ?? null) : ask('lstart', pid);
}

/**
 * The process that one was started by, past a shell in between; null where it cannot be known. npm
 * runs its scripts through a shell, which goes on waiting when npm itself is killed.
 * @param {number} pid of the process right above
 * @returns {number | null}
 */
export function pastShell(pid) {
  if (process.platform === 'win32') return null;
  const name = linuxStat(pid)?.name ?? ask('comm', pid) ?? '';
  if (!/^-?(.*\/)?(ba|da|z|k)?sh$/.test(name)) return pid;
  const above = Number(linuxStat(pid)?.parent ?? ask('ppid', pid));
  return above > 1 ? above : null;
}

/**
 * What proc(5) says of a process: its start is in ticks since boot, with which boot that was.
 * @param {number} pid
 * @returns {{ name: string, state: string, parent: string, start: string } | null}
 */
function linuxStat(pid) {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything, brackets too.
    const end = stat.lastIndexOf(')');
    const name = stat.slice(stat.indexOf('(') + 1, end);
    const [state = '', parent = '', ...others] = stat.slice(end + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { name, state, parent, start: `${boot} ${others[17]}` };
  } catch {
    return null;
  }
}

/**
 * What ps(1) says of a process, where there is no proc(5).
 * @param {'lstart' | 'comm' | 'ppid'} field
 * @param {number} pid
 * @returns {string | null}
 */
function ask(field, pid) {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
