import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayFigures } from '../../../utils/dashboard/dayFigures';
import { closeFinishedDays } from '../../../utils/store/closeDays';
import { onChange } from '../../../utils/store/changes';
import {
  strikeOut,
  strikeOutDay,
  undoCorrection,
  undoStrikeOutDay,
} from '../../../utils/store/corrections';
import { readDay } from '../../../utils/store/readDay';
import { recordPulse } from '../../../utils/store/recordPulse';
import type { Database } from '../../../utils/store/schema';
import type { CalendarDay } from '../../../utils/totals/facts';
import { allRows, emptied, freshDatabase } from './freshDatabase';
import { emptyDay, focused, pulse } from './pulses';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A Wednesday in winter. */
const NOON = Date.parse('2026-11-25T12:00Z');
const MIDNIGHT = Date.parse('2026-11-25T00:00Z');
const today: CalendarDay = { date: '2026-11-25', start: MIDNIGHT, end: MIDNIGHT + DAY_MS };
const yesterday: CalendarDay = { date: '2026-11-24', start: MIDNIGHT - DAY_MS, end: MIDNIGHT };

const FACTS_KEPT_MS = 31 * 24 * 60 * 60_000;
const at = (now: number) => ({ now, origin: 'here', factsKeptSince: now - FACTS_KEPT_MS });
const rules = (now: number) => ({ awayAllowanceMs: 5 * MINUTE_MS, now });
const minutesAfter = (since: number, from: number, to: number) => ({
  start: since + from * MINUTE_MS,
  end: since + to * MINUTE_MS,
});

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await emptied(database);
});

const work = (id: string, start: number, minutes: number) => {
  const end = start + minutes * MINUTE_MS;
  return recordPulse(database, pulse({ spans: [focused(id, start, start)], now: start })).then(() =>
    recordPulse(database, pulse({ spans: [focused(id, start, end)], now: end })),
  );
};
const close = (now: number) => closeFinishedDays(database, rules(now), 'here');
const corrections = async () =>
  (await database.getAll('absences')).filter(({ reason }) => reason === 'corrected');

async function figures(date: string, now: number) {
  const rows = await readDay(database, { date, dayStartsAtMinutes: 0, ...at(now) });
  return dayFigures(rows, { ...rules(now), countBeside: false, origin: 'here' });
}
const recordedMinutes = async (date: string, now: number) =>
  (await figures(date, now)).recordingMs / MINUTE_MS;

describe('striking out a stretch', () => {
  const later = NOON + 60 * MINUTE_MS;

  test('leaves the facts and takes the stretch out of the total, until it is undone', async () => {
    await work('one', NOON, 30);
    const { spans } = await allRows(database);
    expect(await strikeOut(database, minutesAfter(NOON, 10, 15), today, at(later))).toBeNull();
    expect((await allRows(database)).spans).toEqual(spans);
    expect(await recordedMinutes(today.date, later)).toBe(25);

    const [correction] = await corrections();
    expect(correction).toMatchObject({ ...minutesAfter(NOON, 10, 15), reason: 'corrected' });
    await undoCorrection(database, correction?.id ?? '', at(later + 1));
    expect(await recordedMinutes(today.date, later)).toBe(30);
    expect(await corrections()).toEqual([{ ...correction, deletedAt: later + 1 }]);
  });

  test('has a finished day worked out again, and again when it is undone', async () => {
    await work('one', NOON - DAY_MS, 30);
    await close(NOON);
    await strikeOut(database, minutesAfter(NOON - DAY_MS, 0, 12), yesterday, at(NOON));
    expect((await allRows(database)).days).toEqual([]);
    await close(NOON);
    const closed = async () =>
      (await database.get('days', [yesterday.date, '*', 'here']))?.recordingMs;
    expect(await closed()).toBe(18 * MINUTE_MS);
    const [correction] = await corrections();
    await undoCorrection(database, correction?.id ?? '', at(NOON));
    await close(NOON);
    expect(await closed()).toBe(30 * MINUTE_MS);
  });

  test('twice does no harm: there is one correction, and one undo gives all back', async () => {
    await work('one', NOON, 30);
    for (let time = 0; time < 2; time += 1) {
      await strikeOut(database, minutesAfter(NOON, 10, 15), today, at(later));
    }
    await strikeOut(database, minutesAfter(NOON, 11, 13), today, at(later));
    const made = await corrections();
    expect(made).toHaveLength(1);
    await undoCorrection(database, made[0]?.id ?? '', at(later));
    await undoCorrection(database, made[0]?.id ?? '', at(later + 5));
    expect((await corrections())[0]?.deletedAt).toBe(later);
    expect(await recordedMinutes(today.date, later)).toBe(30);
  });

  test('is refused where it is reversed, empty, no time, or outside the day', async () => {
    await work('one', NOON, 30);
    const before = await allRows(database);
    const refused = (start: number, end: number) =>
      strikeOut(database, { start, end }, today, at(later));
    expect(await refused(NOON + 1, NOON)).toBe('endsBeforeItStarts');
    expect(await refused(NOON, NOON)).toBe('endsBeforeItStarts');
    expect(await refused(Number.NaN, NOON)).toBe('endsBeforeItStarts');
    expect(await refused(MIDNIGHT - 1, NOON)).toBe('outsideTheDay');
    expect(await refused(NOON, today.end + 1)).toBe('outsideTheDay');
    expect(await refused(later, later + 1)).toBe('outsideTheDay');
    expect(await allRows(database)).toEqual(before);
  });

  test('does not strike out what lies ahead', async () => {
    await strikeOut(database, { start: NOON, end: today.end }, today, at(later));
    expect((await corrections())[0]).toMatchObject({ start: NOON, end: later });
  });

  test('is refused, and the totals stay, when the facts of the day may be gone', async () => {
    const old = { date: '2026-10-25', start: NOON - FACTS_KEPT_MS - DAY_MS, end: NOON };
    expect(await strikeOut(database, minutesAfter(NOON, -10, -5), old, at(NOON))).toBe('factsGone');
    expect(await corrections()).toEqual([]);
  });

  test('undoing what is no correction changes nothing', async () => {
    const away = { id: 'a', reason: 'away', start: NOON, end: later } as const;
    await database.put('absences', away);
    await undoCorrection(database, 'a', at(later));
    await undoCorrection(database, 'nobody', at(later));
    expect(await database.getAll('absences')).toEqual([away]);
  });

  test('tells open pages', async () => {
    const told = new Promise<void>((resolve) => {
      const stop = onChange(() => {
        stop();
        resolve();
      });
    });
    await strikeOut(database, minutesAfter(NOON, 0, 1), today, at(later));
    await told;
  });
});

describe('striking out a day', () => {
  test('a finished day is nought, whether closed again or not, and comes back', async () => {
    await work('one', NOON - DAY_MS, 30);
    await close(NOON);
    await strikeOutDay(database, yesterday, at(NOON));
    await strikeOutDay(database, yesterday, at(NOON));
    expect(await corrections()).toHaveLength(1);
    for (let time = 0; time < 2; time += 1) {
      const struck = await figures(yesterday.date, NOON);
      expect(struck).toMatchObject({ recordingMs: 0, isStruckOut: true, detail: 'minutes' });
      expect(struck.leftOut.correctedMs).toBe(30 * MINUTE_MS);
      await close(NOON);
    }
    await undoStrikeOutDay(database, yesterday, at(NOON));
    await close(NOON);
    expect(await figures(yesterday.date, NOON)).toMatchObject({
      recordingMs: 30 * MINUTE_MS,
      isStruckOut: false,
    });
  });

  test('today is struck out up to now: what comes after counts', async () => {
    const later = NOON + 60 * MINUTE_MS;
    await work('one', NOON, 30);
    await strikeOutDay(database, today, at(later));
    expect(await figures(today.date, later)).toMatchObject({ recordingMs: 0, isStruckOut: true });
    await work('two', later, 5);
    const after = await figures(today.date, later + 10 * MINUTE_MS);
    expect(after).toMatchObject({ recordingMs: 5 * MINUTE_MS, isStruckOut: false });
  });

  test('undoing a day leaves corrections of a part of it', async () => {
    const later = NOON + 60 * MINUTE_MS;
    await work('one', NOON, 30);
    await strikeOut(database, minutesAfter(NOON, 10, 15), today, at(later));
    await strikeOutDay(database, today, at(later));
    await undoStrikeOutDay(database, today, at(later));
    expect(await recordedMinutes(today.date, later)).toBe(25);
  });

  test('an old day is marked on this installation’s rows alone, and the mark comes off', async () => {
    const old = { date: '2026-09-01', start: NOON - 85 * DAY_MS, end: NOON - 84 * DAY_MS };
    await database.put('calendar', old);
    const mine = { ...emptyDay(old.date, '*'), recordingMs: 30 * MINUTE_MS };
    const mineByName = { ...mine, systemId: 'harbour' };
    const theirs = { ...emptyDay(old.date, '*', 'there'), recordingMs: 7 * MINUTE_MS };
    for (const row of [mine, mineByName, theirs]) await database.put('days', row);
    await strikeOutDay(database, old, at(NOON));
    await strikeOutDay(database, old, at(NOON + 5));
    expect(await database.getAll('days')).toEqual([
      { ...mine, struckOutAt: NOON },
      theirs,
      { ...mineByName, struckOutAt: NOON },
    ]);
    expect(await corrections()).toEqual([]);
    const struck = await figures(old.date, NOON);
    expect(struck).toMatchObject({ recordingMs: 7 * MINUTE_MS, isStruckOut: true });
    await undoStrikeOutDay(database, old, at(NOON));
    expect(await database.getAll('days')).toEqual([mine, theirs, mineByName]);
  });

  test('a day struck out by a correction and folded since has only a mark, which comes off', async () => {
    await database.put('calendar', yesterday);
    const row = {
      ...emptyDay(yesterday.date, '*'),
      recordingMs: MINUTE_MS,
      withBesideMs: MINUTE_MS,
    };
    await database.put('days', { ...row, struckOutAt: NOON });
    const now = NOON + 40 * DAY_MS;
    expect(await figures(yesterday.date, now)).toMatchObject({ recordingMs: 0, isStruckOut: true });
    await undoStrikeOutDay(database, yesterday, at(now));
    expect(await database.getAll('days')).toEqual([row]);
  });

  test('a day whose facts are gone before their time keeps its totals, marked', async () => {
    await database.put('calendar', yesterday);
    const row = {
      ...emptyDay(yesterday.date, '*'),
      recordingMs: MINUTE_MS,
      withBesideMs: MINUTE_MS,
    };
    await database.put('days', row);
    expect(await figures(yesterday.date, NOON)).toMatchObject({ detail: 'totals' });
    await strikeOutDay(database, yesterday, at(NOON));
    expect(await database.getAll('days')).toEqual([{ ...row, struckOutAt: NOON }]);
  });

  test('of which nothing is kept, nothing is written', async () => {
    await strikeOutDay(database, yesterday, at(NOON));
    const { absences, days } = await allRows(database);
    expect([...absences, ...days]).toEqual([]);
  });
});
