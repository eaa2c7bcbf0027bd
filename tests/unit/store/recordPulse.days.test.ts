import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageSpan } from '../../../utils/detection/sample';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import { freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const NINE = at('09:00');
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
const midnight = Date.parse('2026-11-25T00:00Z');

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

describe('the days that a span touches', () => {
  const datesOf = () => database.getAllKeys('calendar');

  test('are written down, both of them when it goes over midnight', async () => {
    await sendSpan(focused('one', midnight - 5 * SECOND_MS, midnight - SECOND_MS));
    expect(await datesOf()).toEqual(['2026-11-24']);
    await sendSpan(focused('one', midnight - 5 * SECOND_MS, midnight + 5 * SECOND_MS));
    expect(await database.getAll('calendar')).toEqual([
      { date: '2026-11-24', start: at('00:00'), end: midnight },
      { date: '2026-11-25', start: midnight, end: Date.parse('2026-11-26T00:00Z') },
    ]);
  });

  test('are both written down when its first pulse comes after midnight', async () => {
    await sendSpan(focused('one', midnight - 5 * SECOND_MS, midnight + SECOND_MS));
    expect(await datesOf()).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('are not the next one when it ends at midnight', async () => {
    await sendSpan(focused('one', midnight - 5 * SECOND_MS, midnight));
    expect(await datesOf()).toEqual(['2026-11-24']);
  });

  test('are all written down when it was not heard of for days', async () => {
    await sendSpan(focused('one', NINE, NINE));
    await sendSpan(focused('one', NINE, NINE + 3 * DAY_MS));
    expect(await datesOf()).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  });

  test('start when this person’s days start', async () => {
    const spans = [focused('one', midnight, midnight)];
    await recordPulse(database, pulse({ spans, now: midnight, dayStartsAtMinutes: 240 }));
    expect(await database.getAll('calendar')).toEqual([
      { date: '2026-11-24', start: at('04:00'), end: midnight + 240 * MINUTE_MS },
    ]);
  });
});

describe('the totals of a finished day', () => {
  const day = (date: string) => ({
    date,
    start: Date.parse(`${date}T00:00Z`),
    end: Date.parse(`${date}T00:00Z`) + DAY_MS,
  });

  beforeEach(async () => {
    for (const date of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      await database.put('calendar', day(date));
    }
    for (const date of ['2026-11-23', '2026-11-24']) {
      await database.put('days', emptyDay(date, '*'));
      await database.put('days', emptyDay(date, 'harbour'));
    }
  });

  const closedDays = async () => [
    ...new Set((await database.getAll('days')).map(({ date }) => date)),
  ];

  test('are taken away, to be worked out again, when a span grows out of it', async () => {
    await sendSpan(focused('one', midnight - SECOND_MS, midnight + SECOND_MS));
    expect(await closedDays()).toEqual(['2026-11-23']);
  });

  test('are taken away when a span that lies wholly in it comes late', async () => {
    const late = focused('one', midnight - 20 * SECOND_MS, midnight - 2 * SECOND_MS);
    await sendSpan(late, midnight + 10 * SECOND_MS);
    expect(await closedDays()).toEqual(['2026-11-23']);
  });

  test('are taken away when the growth of a span within it comes late', async () => {
    await database.put('spans', {
      ...focused('one', midnight - 20 * SECOND_MS, midnight - 10 * SECOND_MS),
      systemId: 'harbour',
      firstSeenAt: midnight - 20 * SECOND_MS,
    });
    const late = focused('one', midnight - 20 * SECOND_MS, midnight - 2 * SECOND_MS);
    await sendSpan(late, midnight + 10 * SECOND_MS);
    expect(await closedDays()).toEqual(['2026-11-23']);
  });

  test('are taken away when a page load in it becomes known late', async () => {
    const end = midnight - SECOND_MS;
    const wait = { start: end - 4 * SECOND_MS, responseStart: end, end };
    await recordPulse(database, pulse({ wait, now: midnight + SECOND_MS }));
    expect(await closedDays()).toEqual(['2026-11-23']);
  });

  test('stay when a page load in it is told of again, as by a page after an update', async () => {
    const end = midnight - SECOND_MS;
    const wait = { start: end - 4 * SECOND_MS, responseStart: end, end };
    await recordPulse(database, pulse({ wait, now: end }));
    await database.put('days', emptyDay('2026-11-24', '*'));
    await recordPulse(database, pulse({ wait, now: midnight + MINUTE_MS }));
    expect(await closedDays()).toEqual(['2026-11-23', '2026-11-24']);
  });

  test('stay when a span that was in it grows today', async () => {
    await database.put('spans', {
      ...focused('one', midnight - SECOND_MS, midnight + SECOND_MS),
      systemId: 'harbour',
      firstSeenAt: midnight - SECOND_MS,
    });
    await sendSpan(focused('one', midnight - SECOND_MS, midnight + 9 * SECOND_MS));
    expect(await closedDays()).toEqual(['2026-11-23', '2026-11-24']);
  });
});
