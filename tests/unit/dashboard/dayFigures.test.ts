import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayCounting, dayFigures } from '../../../utils/dashboard/dayFigures';
import { rangeView } from '../../../utils/dashboard/rangeView';
import type { KeptDay } from '../../../utils/store/readDay';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import { absence, at, day as row, MINUTE_MS, NOW, span, TODAY } from '../popup/someDay';
import { someFacts } from '../totals/someFacts';

const counting: DayCounting = {
  awayAllowanceMs: 5 * MINUTE_MS,
  now: NOW,
  countBeside: false,
  origin: 'here',
};
const bounds = { date: TODAY, start: at('00:00'), end: at('00:00', '2026-11-25') };
const kept = (
  changed: Partial<KeptDay['facts']> = {},
  totals: KeptDay['totals'] = [],
): KeptDay => ({
  day: bounds,
  facts: { spans: [], absences: [], waits: [], ...changed },
  totals,
});
const nothingLeftOut = { awayMs: 0, lockedMs: 0, pausedMs: 0, correctedMs: 0, besideMs: 0 };

describe('the figures of a day', () => {
  test('are worked out from its facts while they are kept', () => {
    const facts = {
      spans: [
        span(at('09:00'), at('10:00')),
        span(at('09:50'), at('10:20'), { attention: 'beside', systemId: 'finance' }),
      ],
      absences: [
        absence('away', at('09:30'), at('09:38')),
        absence('away', at('09:40'), at('09:44')),
      ],
    };
    const figures = dayFigures(kept(facts), counting);
    expect(figures).toMatchObject({
      detail: 'minutes',
      recordingMs: 52 * MINUTE_MS,
      leftOut: { ...nothingLeftOut, awayMs: 8 * MINUTE_MS, besideMs: 20 * MINUTE_MS },
      atAllowances: [
        { allowanceMinutes: 3, recordingMs: 48 * MINUTE_MS },
        { allowanceMinutes: 5, recordingMs: 52 * MINUTE_MS },
        { allowanceMinutes: 10, recordingMs: 60 * MINUTE_MS },
      ],
    });
    const withBeside = dayFigures(kept(facts), { ...counting, countBeside: true });
    expect(withBeside).toMatchObject({
      recordingMs: 72 * MINUTE_MS,
      leftOut: { ...nothingLeftOut, awayMs: 8 * MINUTE_MS },
    });
    expect(withBeside.atAllowances?.[2]?.recordingMs).toBe(80 * MINUTE_MS);
  });

  test('are its totals when no facts are kept, with what is not known left open', () => {
    const totals = [row(TODAY, 40), row(TODAY, 40, { systemId: 'care' })];
    expect(dayFigures(kept({}, totals), counting)).toMatchObject({
      detail: 'totals',
      recordingMs: 40 * MINUTE_MS,
      leftOut: nothingLeftOut,
      atAllowances: null,
    });
  });

  test('are nothing where nothing is kept', () => {
    expect(dayFigures(kept(), counting)).toMatchObject({ detail: 'nothing', recordingMs: 0 });
  });

  test('have what other installations measured added, from facts and from totals', () => {
    const elsewhere = [row(TODAY, 7, { origin: 'there' }), row(TODAY, 3, { origin: 'third' })];
    const struckOut = row(TODAY, 100, { origin: 'fourth', struckOutAt: NOW });
    const spans = [span(at('09:00'), at('09:30'))];
    const fromFacts = dayFigures(kept({ spans }, [...elsewhere, struckOut]), counting);
    expect(fromFacts.recordingMs).toBe(40 * MINUTE_MS);
    expect(fromFacts.atAllowances?.map(({ recordingMs }) => recordingMs)).toEqual(
      [40, 40, 40].map((minutes) => minutes * MINUTE_MS),
    );
    const fromTotals = dayFigures(kept({}, [row(TODAY, 30), ...elsewhere, struckOut]), counting);
    expect(fromTotals.recordingMs).toBe(40 * MINUTE_MS);
    expect(fromTotals.isStruckOut).toBe(false);
  });

  test('are worked out anew, not added to the totals once made of the same facts', () => {
    const spans = [span(at('09:00'), at('09:30'))];
    expect(dayFigures(kept({ spans }, [row(TODAY, 30)]), counting).recordingMs).toBe(
      30 * MINUTE_MS,
    );
  });

  test('are nought for a day that was struck out, by a correction or by a mark', () => {
    const spans = [span(at('09:00'), at('09:30'))];
    const absences = [absence('corrected', bounds.start, bounds.end)];
    const nought = {
      isStruckOut: true,
      recordingMs: 0,
      leftOut: { ...nothingLeftOut, correctedMs: 30 * MINUTE_MS },
    };
    expect(dayFigures(kept({ spans, absences }), counting)).toMatchObject(nought);
    const marked = [row(TODAY, 30, { struckOutAt: NOW })];
    expect(dayFigures(kept({ spans }, marked), counting)).toMatchObject(nought);
    expect(dayFigures(kept({}, marked), counting)).toMatchObject({
      detail: 'totals',
      isStruckOut: true,
      recordingMs: 0,
    });
  });

  test('are not struck out by a correction of a part, nor by one that was taken back', () => {
    const spans = [span(at('09:00'), at('09:30'))];
    const part = absence('corrected', at('08:00'), at('12:00'));
    const early = absence('corrected', bounds.start, at('09:20'));
    const undone = { ...absence('corrected', bounds.start, bounds.end), deletedAt: NOW };
    for (const one of [part, early, undone]) {
      expect(dayFigures(kept({ spans, absences: [one] }), counting).isStruckOut).toBe(false);
    }
  });

  test('rest on the totals where the facts went before their time', () => {
    const figures = dayFigures(
      kept({ absences: [absence('paused', NOW, NOW + 1)] }, [row(TODAY, 30)]),
      counting,
    );
    expect(figures).toMatchObject({ detail: 'totals', recordingMs: 30 * MINUTE_MS });
  });

  test('add up to all the time in front, and at the allowance in force to the total', () => {
    fc.assert(
      fc.property(someFacts, fc.boolean(), ({ bounds, rules, ...facts }, countBeside) => {
        const day = { date: '1970-01-01', ...bounds };
        const given = { ...rules, awayAllowanceMs: 300_000, countBeside, origin: 'here' };
        const spread = { ...facts, spans: [...facts.spans, span(0, 1)] };
        const figures = dayFigures({ day, facts: spread, totals: [] }, given);
        const { awayMs, lockedMs, pausedMs, correctedMs, besideMs } = figures.leftOut;
        const { recordingMs = 0, withBesideMs = 0 } =
          deriveTotals({ ...spread, absences: [] }, day, given).get('*') ?? {};
        const leftOutMs = awayMs + lockedMs + pausedMs + correctedMs;
        expect(figures.recordingMs + leftOutMs).toBe(countBeside ? withBesideMs : recordingMs);
        if (countBeside) expect(besideMs).toBe(0);
        expect(figures.atAllowances?.[1]?.recordingMs).toBe(figures.recordingMs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the totals of a range', () => {
  const on = (date: string, minutes: number): KeptDay => {
    const start = at('09:00', date);
    return {
      day: { date, start: at('00:00', date), end: at('00:00', date) + 24 * 60 * MINUTE_MS },
      facts: { spans: [span(start, start + minutes * MINUTE_MS)], absences: [], waits: [] },
      totals: [],
    };
  };

  test('are the sum of the days as they are shown', () => {
    const days = [on('2026-11-23', 10.4), on('2026-11-24', 20.4)];
    const view = rangeView({ from: '2026-11-20', to: TODAY, days }, counting);
    expect(view).toEqual({
      from: '2026-11-20',
      to: TODAY,
      recordingMs: 30 * MINUTE_MS,
      atAllowances: [3, 5, 10].map((allowanceMinutes) => ({
        allowanceMinutes,
        recordingMs: 30 * MINUTE_MS,
      })),
      leftOut: nothingLeftOut,
    });
  });

  test('can only be worked out otherwise while the facts of all its days are kept', () => {
    const old: KeptDay = { ...kept({}, [row(TODAY, 12)]) };
    const view = rangeView({ from: TODAY, to: TODAY, days: [on('2026-11-23', 10), old] }, counting);
    expect(view).toMatchObject({ recordingMs: 22 * MINUTE_MS, atAllowances: null, leftOut: null });
  });

  test('are nought without any day', () => {
    const view = rangeView({ from: TODAY, to: TODAY, days: [] }, counting);
    expect(view).toMatchObject({ recordingMs: 0, leftOut: nothingLeftOut });
  });
});
