import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, startOf } from './alive.mjs';
import { beforeEnd } from './ending.mjs';
import { ageMs, createFile, readText, removeIfStill } from './textFile.mjs';

/**
 * @typedef {{ pid: number, start: string | null }} Holder a process that holds a lock
 * @typedef {{ isAlive(pid: number): boolean, startOf(pid: number): string | null }} Processes
 * @typedef {{ kind: 'taken', release: () => void, shareWith: (pid: number) => void }} Taken
 *   `shareWith` keeps the lock for a process we started until that one too is gone
 * @typedef {{ kind: 'held', pid: number }} Held by the process with this number; 0 if unknown
 */

/** A lock file is written at once; one still empty after this was left by a crash. */
const emptyFileMs = 5_000;

/**
 * Takes the lock that the file stands for, or says who holds it. A lock whose processes are gone is
 * taken over. It is let go by `release`, or when this process ends.
 * @param {string} file
 * @param {Processes} [processes]
 * @returns {Taken | Held}
 */
export function takeLock(file, processes = { isAlive, startOf }) {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; tries < 20; tries += 1) {
    const holders = [{ pid: process.pid, start: processes.startOf(process.pid) }];
    if (createFile(file, JSON.stringify(holders))) return taken(file, holders, processes);
    const text = readText(file);
    if (text === null) continue;
    const others = parseHolders(text);
    if (others === null && ageMs(file) < emptyFileMs) return { kind: 'held', pid: 0 };
    const holder = others?.find((other) => isHeld(other, processes));
    if (holder !== undefined) return { kind: 'held', pid: holder.pid };
    removeIfStill(file, text);
  }
  return { kind: 'held', pid: 0 };
}

/**
 * @param {string} file
 * @param {Holder[]} holders
 * @param {Processes} processes
 * @returns {Taken}
 */
function taken(file, holders, processes) {
  const release = () => {
    forget();
    if (readText(file) === JSON.stringify(holders)) rmSync(file, { force: true });
  };
  const forget = beforeEnd(release);
  return {
    kind: 'taken',
    release,
    shareWith(pid) {
      holders.push({ pid, start: processes.startOf(pid) });
      writeFileSync(file, JSON.stringify(holders));
    },
  };
}

/**
 * Whether the process that wrote the lock is still the one with its number.
 * @param {Holder} holder
 * @param {Processes} processes
 * @returns {boolean}
 */
export function isHeld(holder, processes) {
  if (!processes.isAlive(holder.pid)) return false;
  const start = processes.startOf(holder.pid);
  return holder.start === null || start === null || start === holder.start;
}

/**
 * Who a lock file names; null when it says nothing that can be read.
 * @param {string} text
 * @returns {Holder[] | null}
 */
export function parseHolders(text) {
  try {
    /** @type {{ pid: unknown, start: unknown }[]} */
    const named = JSON.parse(text);
    return named.map(({ pid, start }) => {
      if (!Number.isInteger(pid) || Number(pid) <= 0) throw new RangeError('no process number');
      return { pid: Number(pid), start: typeof start === 'string' ? start : null };
    });
  } catch {
    return null;
  }
}
