import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../../scripts/setup/root.mjs';

const DOCUMENT = inRepository('docs', 'performance.md');

/**
 * Puts a part's results between its two markers in `docs/performance.md`.
 * Throws when the markers are not there.
 */
export function writeResults(part: string, markdown: string): void {
  const document = readFileSync(DOCUMENT, 'utf8');
  const begin = `<!-- measured: ${part} -->`;
  const end = `<!-- end of ${part} -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) throw new Error(`There is no place for ${part} in the document.`);
  const before = document.slice(0, from + begin.length);
  writeFileSync(DOCUMENT, `${before}\n${markdown}\n${document.slice(to)}`);
}
