import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../scripts/setup/root.mjs';

const DOCUMENTS = ['performance.md', 'for-your-supplier.md'].map((name) =>
  inRepository('docs', name),
);

/**
 * Puts a part's results between its two markers, in `docs/performance.md` and wherever else they
 * are shown. Throws when the markers are nowhere.
 */
export function writeResults(part: string, markdown: string): void {
  const written = DOCUMENTS.filter((document) => writeInto(document, part, markdown));
  if (written.length === 0) throw new Error(`There is no place for ${part} in the documents.`);
}

function writeInto(path: string, part: string, markdown: string): boolean {
  const document = readFileSync(path, 'utf8');
  const begin = `<!-- measured: ${part} -->`;
  const end = `<!-- end of ${part} -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) return false;
  const before = document.slice(0, from + begin.length);
  writeFileSync(path, `${before}\n${markdown}\n${document.slice(to)}`);
  return true;
}
