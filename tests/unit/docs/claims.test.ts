import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { documentText, pointsOf, sectionsOf } from './document';
import { notesOf, notesReferredTo } from './notes';
import { testTitlesIn } from './testTitles';

/** The papers, with the sections in which every point is a claim about the program. */
const papers: [name: string, sectionsOfClaims: string[]][] = [
  [
    'privacy.md',
    ['What is kept', 'How long it is kept', 'What is never kept', 'Correcting and deleting'],
  ],
  [
    'dpia.md',
    ['What is processed', 'Necessity and proportionality', 'Risks, and what answers them'],
  ],
];

describe.each(papers)('%s', (name, sectionsOfClaims) => {
  const text = documentText(name);
  const notes = notesOf(text);

  test('names tests that there are', () => {
    const missing = notes
      .flatMap(({ tests }) => tests)
      .filter(({ file, title }) => !titlesOf(file).has(title));
    expect(missing).toEqual([]);
  });

  test('has a test in every note, and for every note a claim', () => {
    expect(notes.filter(({ tests }) => tests.length === 0)).toEqual([]);
    expect(new Set(notes.map(({ id }) => id))).toEqual(notesReferredTo(text));
  });

  test.each(sectionsOfClaims)('says nothing under “%s” that no test holds', (heading) => {
    const points = pointsOf(sectionsOf(text).get(heading) ?? '');
    expect(points.length).toBeGreaterThan(2);
    expect(points.filter((point) => !/\[\^[\w-]+\]/.test(point))).toEqual([]);
  });
});

function titlesOf(file: string): Set<string> {
  const path = inRepository(file);
  return existsSync(path) ? testTitlesIn(readFileSync(path, 'utf8')) : new Set();
}

test('the titles of tests are found with their groups, and of no other', () => {
  const source = `
describe('a pause', () => {
  it('ends', () => {});
  test.each([
    ['one', 1],
  ])('lasts %s', () => {});
  test(
    'is written down',
    { tag: '@long' },
  );
  test.skip('is left out', () => {});
});
testInOwnBrowser(\`a browser that is \${way}\`, () => {});
button('Pause', {});
`;
  expect([...testTitlesIn(source)]).toEqual([
    'a pause ends',
    'a pause lasts %s',
    'a pause is written down',
    'a browser that is ${way}',
  ]);
});
