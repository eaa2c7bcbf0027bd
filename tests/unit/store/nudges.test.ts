import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerTip, noteTipShown } from '../../../utils/store/nudges';
import type { Database } from '../../../utils/store/schema';
import { freshDatabase } from './freshDatabase';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

/** Tip, when and response of all showings, by time. */
async function showings() {
  const rows = await database.getAllFromIndex('nudges', 'byShownAt');
  return rows.map(({ tipId, shownAt, response }) => [tipId, shownAt, response]);
}

describe('the tips that were shown', () => {
  test('are noted with the rule, each showing by itself', async () => {
    await noteTipShown(database, 'A1', 'popup', 1000);
    await noteTipShown(database, 'A1', 'popup', 2000);
    const rows = await database.getAllFromIndex('nudges', 'byShownAt');
    expect(rows).toMatchObject([
      { tipId: 'A1', rule: 'popup', shownAt: 1000 },
      { tipId: 'A1', rule: 'popup', shownAt: 2000 },
    ]);
    expect(rows[0]).not.toHaveProperty('response');
  });

  test('keep an answer with the last time that tip was shown', async () => {
    await noteTipShown(database, 'A1', 'popup', 3000);
    await noteTipShown(database, 'A1', 'popup', 1000);
    await noteTipShown(database, 'B4', 'popup', 5000);
    await answerTip(database, 'A1', 'notForMe');
    expect(await showings()).toEqual([
      ['A1', 1000, undefined],
      ['A1', 3000, 'notForMe'],
      ['B4', 5000, undefined],
    ]);
  });

  test('take another answer in place of the first, and none when it is taken back', async () => {
    await noteTipShown(database, 'A1', 'popup', 1000);
    await answerTip(database, 'A1', 'helpful');
    await answerTip(database, 'A1', 'notForMe');
    expect(await showings()).toEqual([['A1', 1000, 'notForMe']]);
    await answerTip(database, 'A1', null);
    const [row] = await database.getAll('nudges');
    expect(row).not.toHaveProperty('response');
  });

  test('take no answer to a tip that was never shown', async () => {
    await noteTipShown(database, 'A1', 'popup', 1000);
    await answerTip(database, 'B1', 'helpful');
    expect(await showings()).toEqual([['A1', 1000, undefined]]);
  });
});
