import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file that must not be there yet.
 * @param {string} file
 * @param {string} text
 * @returns {boolean} whether it was written
 */
export function createFile(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a file unless its text has changed. It is moved aside for that: two that judged a lock
 * stale at once must not remove the one that the faster of them has meanwhile made.
 * @param {string} file
 * @param {string} text
 */
export function removeIfStill(file, text) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== text && !existsSync(file)) renameSync(aside, file);
  rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @returns {string | null} null when there is none
 */
export function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * How long ago a file was written, in ms; 0 when there is none.
 * @param {string} file
 * @returns {number}
 */
export function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
