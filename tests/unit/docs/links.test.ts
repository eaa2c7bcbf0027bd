import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inRepository } from '../../../scripts/setup/root.mjs';

const papers = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(inRepository(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The usual way in which sites name a heading in an address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );

test.each(papers)('every link of %s leads to a file of ours, and to a heading there', (paper) => {
  const text = readFileSync(inRepository(paper), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
  const broken = links.filter(([, file = '', anchor = '']) => {
    const path = file === '' ? inRepository(paper) : inRepository(dirname(paper), file);
    return !existsSync(path) || (anchor !== '' && !anchorsIn(path).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});
