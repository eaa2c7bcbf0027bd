import { readdirSync, readFileSync } from 'node:fs';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../../utils/store/migrations/all';
import type { Database } from '../../../utils/store/schema';
import { allStores, emptyStorage, freshDatabase, newContext } from './freshDatabase';
import { readRaw, shapeOf, writeVersion } from './rawDatabase';

interface Fixture {
  version: number;
  stores: Record<string, object[]>;
}

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => /^database-v\d+\.json$/.test(name))
  .map((name): Fixture => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

test('there are rows as each version of the database wrote them', () => {
  const versions = fixtures.map(({ version }) => version).toSorted((one, other) => one - other);
  expect(versions).toEqual(migrations.map((_, index) => index + 1));
});

for (const { version, stores } of fixtures) {
  describe(`a database of version ${version}`, () => {
    let database: Database;
    beforeEach(async () => {
      emptyStorage();
      await writeVersion(version, stores);
      const openDatabase = await newContext();
      database = await openDatabase();
    });

    test('is of today’s version once it was opened', () => {
      expect(database.version).toBe(migrations.length);
    });

    for (const [store, rows] of Object.entries(stores)) {
      test(`loses nothing of its ${store}`, async () => {
        const kept = await readRaw(unwrap(database), store);
        expect(kept).toHaveLength(rows.length);
        for (const row of rows) expect(kept).toContainEqual(expect.objectContaining(row));
      });
    }

    test('has the stores, keys and indexes of a new one', async () => {
      const upgraded = shapeOf(unwrap(database));
      expect(upgraded).toEqual(shapeOf(unwrap(await freshDatabase())));
    });
  });
}

test('the newest rows stand in every store that there is', () => {
  const newest = fixtures.find(({ version }) => version === migrations.length);
  expect(Object.keys(newest?.stores ?? {}).toSorted()).toEqual(allStores.toSorted());
  for (const rows of Object.values(newest?.stores ?? {})) expect(rows).not.toEqual([]);
});
