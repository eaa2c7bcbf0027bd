import { readFileSync } from 'node:fs';
import { inRepository } from '../../../scripts/setup/root.mjs';

/** The text of a paper in `docs`, with its lines as they are. */
export function documentText(name: string): string {
  return readFileSync(inRepository('docs', name), 'utf8');
}

/** The text under each heading of the second level, by that heading. */
export function sectionsOf(text: string): Map<string, string> {
  const [, ...sections] = text.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines.join('\n')];
    }),
  );
}

/** The points of a list and the rows of a table, each on one line; no table's head. */
export function pointsOf(section: string): string[] {
  const blocks = section.split(/\n(?=\n|- |\d+\. |\|)/).map((block) => block.trim());
  return blocks.flatMap((block, index) => {
    const isHead = /^\|[ :|-]+\|$/.test(blocks[index + 1] ?? '');
    const isRule = /^\|[ :|-]+\|$/.test(block);
    const isPoint = /^(- |\d+\. |\|)/.test(block) && !isHead && !isRule;
    return isPoint ? [block.replaceAll(/\s+/g, ' ')] : [];
  });
}
