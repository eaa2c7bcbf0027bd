import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../support/session.ts';

/** The folder in which Chromium keeps the extension's databases (LevelDB, one folder for all). */
export function databaseFolder(session: Session, extensionId: string): string {
  return join(
    session.profileDir,
    `Default/IndexedDB/chrome-extension_${extensionId}_0.indexeddb.leveldb`,
  );
}

/** Writes rubbish over what was written: the browser finds it damaged, and destroys it. */
export function overwriteRecords(folder: string): void {
  for (const file of files(folder).filter((name) => /\.(log|ldb)$/.test(name))) {
    writeFileSync(join(folder, file), Buffer.alloc(statSync(join(folder, file)).size, 0xa7));
  }
}

/** Writes rubbish over the file that names the others: the browser opens nothing, and leaves all. */
export function losePointer(folder: string): void {
  writeFileSync(join(folder, 'CURRENT'), 'rubbish\n');
}

/** A fingerprint of the files that hold the records. */
export function recordsIn(folder: string): Record<string, string> {
  const named = files(folder).filter((name) => /\.(log|ldb)$|^(CURRENT|MANIFEST)/.test(name));
  return Object.fromEntries(
    named.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function files(folder: string): string[] {
  return readdirSync(folder).toSorted();
}

/**
 * Evaluated in the worker: what is kept in the browser's storage under a key; nothing yet in one that
 * is just starting, which has no `chrome`.
 */
export const stored = (key: string) =>
  `globalThis.chrome?.storage?.local.get('${key}').then((stored) => stored['${key}'] ?? null)`;
