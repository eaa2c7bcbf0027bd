import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { british } from '../../../utils/language/british';
import { freshDatabase } from '../store/freshDatabase';
import { documentText } from './document';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const privacy = documentText('privacy.md');

/** What stands in the first column of a table, as code. */
function namedIn(text: string): string[] {
  return [...text.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name = '']) => name);
}

const sources = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      name: join(folder, name),
      text: readFileSync(inRepository(folder, name), 'utf8'),
    })),
);

/** The names under which a file that uses such a storage of the browser's keeps something there. */
function keysIn(area: 'local' | 'session'): string[] {
  return sources
    .filter(({ text }) => text.includes(`storage.${area}`))
    .flatMap(({ text }) => [...text.matchAll(/^(?:export )?const \w*(?:key|marker) = '(.+)';/gim)])
    .map(([, key = '']) => key);
}

async function stores(): Promise<string[]> {
  const database = await freshDatabase();
  const names = [...database.objectStoreNames];
  database.close();
  return names;
}

test('every store of the database is named in what is kept', async () => {
  const named = namedIn(privacy);
  expect((await stores()).filter((store) => !named.includes(store))).toEqual([]);
});

test('every key in the extension’s storage is named in what is kept, and no other', async () => {
  const ofDatabase = await stores();
  const named = namedIn(privacy).filter((name) => !ofDatabase.includes(name));
  expect(named.toSorted()).toEqual(
    [...new Set([...keysIn('local'), ...keysIn('session')])].toSorted(),
  );
});

test('storage is written by keys that can be found by name, and in no roundabout way', () => {
  const written = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/storage\.(?:local|session)\.set\((.*)/g)].map(
      ([, what = '']) => `${name}: ${what}`,
    ),
  );
  expect(written.length).toBeGreaterThan(8);
  const byName = /: \{ \[\w*(?:KEY|Key|MARKER)\]: /;
  expect(written.filter((one) => !byName.test(one))).toEqual([]);

  const roundabout = /browser\.storage(?!\.(?:local|session|managed|on[A-Z]\w*)\.\w)/;
  expect(sources.filter(({ text }) => roundabout.test(text)).map(({ name }) => name)).toEqual([]);
});

test('nothing is kept where the browser would copy it to another computer', () => {
  const elsewhere = /storage\.sync|localStorage|sessionStorage|document\.cookie|caches\.open/;
  expect(sources.filter(({ text }) => elsewhere.test(text)).map(({ name }) => name)).toEqual([]);
});

test.each(['privacy.md', 'dpia.md', 'ask-it.md'])(
  '%s says who can see it in the words of the options page',
  (name) => {
    const onOneLine = documentText(name).replaceAll(/\s*\n>? ?/g, ' ');
    expect(onOneLine).toContain(british['options.kept']);
  },
);
