import { readdirSync, readFileSync } from 'node:fs';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../../utils/store/migrations/all';
import type { Database } from '../../../utils/store/schema';
import { emptyStorage, freshDatabase, newContext } from './freshDatabase';
import { openRaw, readRaw, shapeOf, writeVersion } from './rawDatabase';

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

for (const index of migrations.keys()) {
  const version = index + 1;
  describe(`the step to version ${version}, alone`, () => {
    const before = fixtures.find((fixture) => fixture.version === index)?.stores ?? {};
    const after = fixtures.find((fixture) => fixture.version === version)?.stores ?? {};
    const takeStep = () =>
      openRaw(version, (database, transaction) => migrations[index]?.(database, transaction));

    test('loses nothing of the version before, and leaves the shape of a new one', async () => {
      emptyStorage();
      if (index > 0) await writeVersion(index, before);
      const stepped = await takeStep();
      expect(stepped.version).toBe(version);
      for (const [store, rows] of Object.entries(before)) {
        const kept = await readRaw(stepped, store);
        expect(kept).toHaveLength(rows.length);
        for (const row of rows) expect(kept).toContainEqual(expect.objectContaining(row));
      }
      const shape = shapeOf(stepped);
      stepped.close();
      emptyStorage();
      await writeVersion(version, {});
      expect(shape).toEqual(shapeOf(await openRaw()));
    });

    test('makes room for the rows that its version wrote', async () => {
      emptyStorage();
      await writeVersion(version, after);
      const written = await openRaw();
      expect(Object.keys(after).toSorted()).toEqual([...written.objectStoreNames]);
      for (const [store, rows] of Object.entries(after)) {
        expect(await readRaw(written, store)).toHaveLength(rows.length);
        expect(rows).not.toEqual([]);
      }
    });
  });
}

test('every step that has a file is taken, in the order of the files', () => {
  const folder = new URL('../../../utils/store/migrations/', import.meta.url);
  const steps = readdirSync(folder).filter((name) => /^\d{3}-/.test(name));
  expect(steps.map((name) => Number(name.slice(0, 3)))).toEqual(migrations.map((_, at) => at + 1));
});
