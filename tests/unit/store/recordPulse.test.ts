import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageSpan } from '../../../utils/detection/sample';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import { allRows, freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';
import { roundsOf } from './requests';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const NINE = at('09:00');
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

/** Sends a span as it stands at its end. */
const sendSpan = (span: PageSpan, now = span.end) =>
  recordPulse(database, pulse({ spans: [span], now }));

describe('a span that is sent', () => {
  test('is kept with its system and when it was first heard of', async () => {
    await sendSpan(focused('one', NINE, NINE + 5 * SECOND_MS), NINE + 6 * SECOND_MS);
    expect(await database.getAll('spans')).toEqual([
      {
        id: 'one',
        systemId: 'harbour',
        attention: 'focused',
        start: NINE,
        end: NINE + 5 * SECOND_MS,
        firstSeenAt: NINE + 6 * SECOND_MS,
      },
    ]);
  });

  test('grows, and does not shrink when an older message comes late', async () => {
    await sendSpan(focused('one', NINE, NINE));
    await sendSpan(focused('one', NINE, NINE + 20 * SECOND_MS));
    await sendSpan(focused('one', NINE, NINE + 10 * SECOND_MS), NINE + 21 * SECOND_MS);
    const [span] = await database.getAll('spans');
    expect(span?.end).toBe(NINE + 20 * SECOND_MS);
    expect(span?.firstSeenAt).toBe(NINE);
  });

  test('stays with the system of its first pulse, though the tab shows another page by now', async () => {
    await sendSpan(focused('one', NINE, NINE));
    const later = [focused('one', NINE, NINE + SECOND_MS)];
    await recordPulse(
      database,
      pulse({ systemId: 'finance', spans: later, now: NINE + SECOND_MS }),
    );
    expect(await database.getAll('spans')).toMatchObject([
      { systemId: 'harbour', end: NINE + SECOND_MS },
    ]);
  });

  test('is kept in one transaction with all that goes with it', async () => {
    await database.put('absences', {
      id: 'open:away',
      reason: 'away',
      start: NINE - 600_000,
      end: null,
    });
    const begun = vi.spyOn(unwrap(database), 'transaction');
    await recordPulse(
      database,
      pulse({
        spans: [focused('one', NINE, NINE + SECOND_MS), focused('two', NINE, NINE + 2 * SECOND_MS)],
        wait: { start: NINE, responseStart: NINE, end: NINE + SECOND_MS },
        now: NINE + 2 * SECOND_MS,
        inputSince: NINE - 58 * SECOND_MS,
      }),
    );
    expect(begun).toHaveBeenCalledTimes(1);
    const { spans, waits, absences } = await allRows(database);
    expect([spans.length, waits.length, absences.length]).toEqual([2, 1, 0]);
  });
});

describe('what a pulse costs', () => {
  const looked = ['absences.getAll', 'calendar.openCursor', 'spans.get'];

  test('that only grows today is one look at each row it needs, all at once, and none at totals', async () => {
    await sendSpan(focused('one', NINE, NINE));
    const grown = focused('one', NINE, NINE + 10 * SECOND_MS);
    expect(await roundsOf(() => sendSpan(grown))).toEqual([looked, ['spans.put']]);
  });

  test('that begins a span asks for one thing more, at the same time', async () => {
    await sendSpan(focused('one', NINE, NINE));
    const asked = [...looked, 'days.openKeyCursor'];
    const [first, ...others] = await roundsOf(() => sendSpan(focused('two', NINE, NINE)));
    expect(first?.toSorted()).toEqual(asked.toSorted());
    expect(others).toEqual([['spans.put']]);
  });

  test('that begins a connection’s first span counts those of the last hour, and so does one after the clock was set back', async () => {
    const [first] = await roundsOf(() => sendSpan(focused('one', NINE, NINE)));
    expect(first).toContain('spans.count');
    const eight = NINE - 60 * MINUTE_MS;
    const [afterwards] = await roundsOf(() => sendSpan(focused('two', eight, eight)));
    expect(afterwards).toContain('spans.count');
  });

  test('that begins a span of which it is told late asks when it knows that the span is new', async () => {
    await sendSpan(focused('one', NINE, NINE));
    const late = focused('two', NINE, NINE + 30 * SECOND_MS);
    expect(await roundsOf(() => sendSpan(late))).toEqual([
      looked,
      ['days.getAllKeys'],
      ['spans.put'],
    ]);
  });

  test('that begins a span on a day with totals looks for those that are its own', async () => {
    await sendSpan(focused('one', NINE, NINE));
    await database.put('days', emptyDay('2026-11-24', 'harbour', 'elsewhere'));
    const rounds = await roundsOf(() => sendSpan(focused('two', NINE, NINE)));
    expect(rounds.slice(1)).toEqual([['days.getAllKeys'], ['spans.put']]);
  });

  test('is committed with its last row, which nobody waits for', async () => {
    await sendSpan(focused('one', NINE, NINE));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const statesAtCommit: unknown[] = [];
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(() => {
      statesAtCommit.push(put.mock.results[0]?.value.readyState);
    });
    await sendSpan(focused('one', NINE, NINE + 10 * SECOND_MS));
    vi.restoreAllMocks();
    expect(statesAtCommit).toEqual(['pending']);
  });
});

describe('a span that is refused changes nothing:', () => {
  const kept = focused('kept', NINE, NINE + 10 * SECOND_MS);
  const refused: Record<string, { span: PageSpan; now: number }> = {
    'one that ends before it starts': {
      span: focused('one', NINE, NINE - 1),
      now: NINE,
    },
    'one that tells of the future': {
      span: focused('one', NINE, NINE + 2 * SECOND_MS + 1),
      now: NINE,
    },
    'one whose first pulse comes more than a minute after its start': {
      span: focused('one', NINE, NINE + MINUTE_MS + 1),
      now: NINE + MINUTE_MS + 1,
    },
    'one that has another start than before': {
      span: focused('kept', NINE + 1, NINE + 20 * SECOND_MS),
      now: NINE + 20 * SECOND_MS,
    },
    'one that was focused and claims to have been beside': {
      span: { ...focused('kept', NINE, NINE + 20 * SECOND_MS), attention: 'beside' },
      now: NINE + 20 * SECOND_MS,
    },
    'one that is as long as before': { span: kept, now: NINE + 20 * SECOND_MS },
    'one that is shorter than before': {
      span: focused('kept', NINE, NINE + 5 * SECOND_MS),
      now: NINE + 20 * SECOND_MS,
    },
  };
  for (const [which, { span, now }] of Object.entries(refused)) {
    test(which, async () => {
      await sendSpan(kept);
      await database.put('days', emptyDay('2026-11-24', '*'));
      const before = await allRows(database);
      await sendSpan(span, now);
      expect(await allRows(database)).toEqual(before);
    });
  }

  test('one that is longer than the time that has passed since it was first seen', async () => {
    const begun = focused('one', NINE, NINE);
    await sendSpan(begun, NINE + 30 * SECOND_MS);
    const before = await allRows(database);
    const tooLong = { ...begun, end: NINE + 93 * SECOND_MS };
    await sendSpan(tooLong, NINE + 60 * SECOND_MS);
    expect(await allRows(database)).toEqual(before);
  });

  test('while the sound ones of the same message are kept', async () => {
    const spans = [focused('bad', NINE, NINE - 1), focused('good', NINE, NINE)];
    await recordPulse(database, pulse({ spans, now: NINE }));
    expect(await database.getAllKeys('spans')).toEqual(['good']);
  });
});

describe('a page load', () => {
  const load = { start: NINE, responseStart: NINE + SECOND_MS, end: NINE + 6 * SECOND_MS };
  const sendLoad = (wait: typeof load, now = NINE + 7 * SECOND_MS) =>
    recordPulse(database, pulse({ wait, now }));

  test('is kept once, however often it is sent', async () => {
    await sendLoad(load);
    await sendLoad(load, NINE + 17 * SECOND_MS);
    expect(await database.getAll('waits')).toMatchObject([{ systemId: 'harbour', ...load }]);
  });

  const implausible: Record<string, typeof load> = {
    'ends before it was answered': { ...load, responseStart: load.end + 1 },
    'was answered before it began': { ...load, responseStart: load.start - 1 },
    'ends before it began': { start: NINE, responseStart: NINE - 1, end: NINE - 1 },
    'ends in the future': { ...load, end: NINE + 9 * SECOND_MS + 1 },
    'ended more than a day ago': {
      start: NINE - DAY_MS - 1,
      responseStart: NINE - DAY_MS - 1,
      end: NINE - DAY_MS + 7 * SECOND_MS - 1,
    },
    'took more than ten minutes': { ...load, start: load.end - 10 * MINUTE_MS - 1 },
  };
  for (const [which, wait] of Object.entries(implausible)) {
    test(`is dropped when it ${which}`, async () => {
      await sendLoad(wait);
      expect(await database.getAll('waits')).toEqual([]);
    });
  }

  test('that is dropped takes nothing else of its pulse with it', async () => {
    const wait = { ...load, end: NINE - 1 };
    const spans = [focused('one', NINE, NINE)];
    await recordPulse(database, pulse({ spans, wait, now: NINE }));
    expect(await database.getAllKeys('spans')).toEqual(['one']);
  });
});

describe('input that a pulse shows', () => {
  const now = NINE + 10 * MINUTE_MS;
  const openAway = (start: number) =>
    database.put('absences', { id: 'open:away', reason: 'away', start, end: null });
  const openLock = (start: number) =>
    database.put('absences', { id: 'open:locked', reason: 'locked', start, end: null });
  const pulseWith = (inputSince: number | null) =>
    recordPulse(database, pulse({ now, inputSince }));

  test('closes what was open since before it', async () => {
    await database.put('spans', {
      ...focused('one', NINE, NINE + MINUTE_MS),
      systemId: 'harbour',
      firstSeenAt: NINE,
    });
    await openAway(NINE);
    await openLock(NINE + SECOND_MS);
    await pulseWith(now - MINUTE_MS);
    const absences = await database.getAll('absences');
    expect(absences).toHaveLength(2);
    for (const { id, end } of absences) {
      expect(id).not.toMatch(/^open:/);
      expect(end).toBe(now);
    }
  });

  test('leaves open what began after it: the lock that came while the pulse was on its way', async () => {
    await openLock(now - 5 * SECOND_MS);
    await pulseWith(now - MINUTE_MS);
    expect(await database.getAllKeys('absences')).toEqual(['open:locked']);
  });

  test('closes nothing when there was none', async () => {
    await openAway(NINE);
    await pulseWith(null);
    expect(await database.getAllKeys('absences')).toEqual(['open:away']);
  });
});
