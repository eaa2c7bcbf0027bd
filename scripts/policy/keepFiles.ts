import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../process/failure.mjs';

export interface FileToKeep {
  name: string;
  bytes: Uint8Array;
}

/** The sums of what was written, in the form `sha256sum --check` reads. */
const SUMS = 'SHA256SUMS';

/**
 * Writes files into a folder, with their SHA-256 sums beside them. A file that is there already is
 * replaced only when the sums say that it was written here and not changed since; otherwise throws
 * a `Failure` and writes nothing at all.
 */
export function keepFiles(folder: string, files: readonly FileToKeep[]): void {
  const names = files.map(({ name }) => name);
  const known = readSums(join(folder, SUMS), names);
  const strangers = names.filter((name) => {
    const sum = sumOfFile(join(folder, name));
    return sum !== undefined && sum !== known.get(name);
  });
  if (strangers.length > 0) throw notOurs(folder, strangers);
  const sums = files.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('');
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) replace(join(folder, name), bytes);
  replace(join(folder, SUMS), sums);

  function readSums(path: string, expected: readonly string[]): ReadonlyMap<string, string> {
    if (sumOfFile(path) === undefined) return new Map();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const sums = lines.map((line) => /^(?<sum>[\da-f]{64}) {2}(?<name>.+)$/.exec(line)?.groups);
    const isOurs = sums.every((entry) => expected.includes(entry?.['name'] ?? ''));
    if (!isOurs) throw notOurs(folder, [SUMS]);
    return new Map(sums.map((entry) => [entry?.['name'] ?? '', entry?.['sum'] ?? '']));
  }
}

function notOurs(folder: string, names: readonly string[]): Failure {
  const [subject, verb] = names.length === 1 ? ['It', 'was'] : ['They', 'were'];
  return new Failure(
    `In ${folder} there is already: ${names.join(', ')}. ${subject} ${verb} not written by this ` +
      'command, or changed since, so nothing was written. Choose another folder with --out.',
  );
}

/** Undefined when nothing is there. What is no plain file, such as a link, has no sum: ''. */
function sumOfFile(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isFile() ? sumOf(readFileSync(path)) : '';
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Fails rather than follow a link put there meanwhile. */
function replace(path: string, content: Uint8Array | string): void {
  rmSync(path, { force: true });
  writeFileSync(path, content, { flag: 'wx' });
}
