import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerTip, noteTipShown } from '../../../utils/store/nudges';
import type { Database } from '../../../utils/store/schema';
import { ANSWERED_UNSHOWN } from '../../../utils/tips/tip';
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

  test('have one answer a tip, so that what is taken back was not said of an earlier showing', async () => {
    await noteTipShown(database, 'A1', 'popup', 1000);
    await answerTip(database, 'A1', 'helpful');
    await noteTipShown(database, 'A1', 'popup', 2000);
    await answerTip(database, 'A1', 'notForMe');
    expect(await showings()).toEqual([
      ['A1', 1000, undefined],
      ['A1', 2000, 'notForMe'],
    ]);
    await noteTipShown(database, 'A1', 'popup', 3000);
    await answerTip(database, 'A1', null);
    expect((await database.getAll('nudges')).filter((row) => 'response' in row)).toEqual([]);
  });

  test('have beside them the answer to a tip that was never shown, which is no showing', async () => {
    await noteTipShown(database, 'A1', 'popup', 1000);
    await answerTip(database, 'B1', 'helpful', 2000);
    await answerTip(database, 'B1', 'notForMe', 3000);
    expect(await showings()).toEqual([
      ['A1', 1000, undefined],
      ['B1', 2000, 'notForMe'],
    ]);
    const rules = (await database.getAll('nudges')).map(({ tipId, rule }) => [tipId, rule]);
    expect(new Map(rules as [string, string][])).toEqual(
      new Map([
        ['A1', 'popup'],
        ['B1', ANSWERED_UNSHOWN],
      ]),
    );
    await answerTip(database, 'B4', null, 4000);
    expect(await showings()).toHaveLength(2);
  });
});
