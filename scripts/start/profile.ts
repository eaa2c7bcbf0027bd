import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * Frees a kept profile that another machine or container left locked: Chromium refuses one that it
 * believes in use there, and `.demo/running.json` has already made sure that nothing uses it here.
 */
export function forgetOtherMachines(profileDir: string): void {
  const lock = join(profileDir, 'SingletonLock');
  try {
    const isOurs = readlinkSync(lock).startsWith(`${hostname()}-`);
    if (!isOurs) rmSync(lock, { force: true });
  } catch {
    // No lock, or no such thing as one on this system.
  }
}
