import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import type { Absence, AbsenceReason } from '../../../utils/totals/facts';
import { leftOutOf, setsByReason } from '../../../utils/totals/leftOut';
import { cellsOf } from '../intervals/cells';
import { someFacts } from './someFacts';

const SECOND_MS = 1000;
const rules = { awayAllowanceMs: 2 * SECOND_MS, now: 60 * SECOND_MS };
const absence = (reason: AbsenceReason, start: number, end: number | null): Absence => ({
  id: `${reason} ${start}`,
  reason,
  start,
  end,
});

/** The reason of a second, found by asking for each in turn. */
function reasonAt(second: number, absences: readonly Absence[], given: typeof rules) {
  return (['corrected', 'paused', 'locked', 'away'] as const).find((reason) =>
    absences.some((row) => {
      const end = row.end ?? given.now;
      if (row.reason !== reason || row.deletedAt !== undefined) return false;
      if (reason === 'away' && end - row.start <= given.awayAllowanceMs) return false;
      return row.start <= second && second < end;
    }),
  );
}

describe('what is left out, by reason', () => {
  test('names what the person said before what was seen', () => {
    const all = [
      absence('away', 0, 40),
      absence('locked', 10, 50),
      absence('paused', 20, 60),
      absence('corrected', 30, 35),
    ];
    expect(setsByReason(all, { awayAllowanceMs: 5, now: 100 })).toEqual({
      corrected: [{ start: 30, end: 35 }],
      paused: [
        { start: 20, end: 30 },
        { start: 35, end: 60 },
      ],
      locked: [{ start: 10, end: 20 }],
      away: [{ start: 0, end: 10 }],
    });
  });

  test('does not name a quiet stretch that is forgiven, nor what was taken back', () => {
    const deleted = { ...absence('corrected', 0, 10), deletedAt: 5 };
    const sets = setsByReason([absence('away', 0, 5), deleted], { awayAllowanceMs: 5, now: 100 });
    expect(Object.values(sets).flat()).toEqual([]);
  });

  test('is, for every second, the first reason there is', () => {
    fc.assert(
      fc.property(someFacts, ({ absences, rules }) => {
        const sets = setsByReason(absences, rules);
        for (let second = 0; second < 61_000; second += SECOND_MS) {
          const named = Object.entries(sets)
            .filter(([, set]) => set.some(({ start, end }) => start <= second && second < end))
            .map(([reason]) => reason);
          const expected = reasonAt(second, absences, rules);
          expect(named).toEqual(expected === undefined ? [] : [expected]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('together with what was counted is all the time in front, to the millisecond', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, ...facts }) => {
        const focused = facts.spans.filter(({ attention }) => attention === 'focused');
        const within = focused.map(({ start, end }) => ({
          start: Math.max(start, bounds.start),
          end: Math.min(end, bounds.end),
        }));
        const leftOut = leftOutOf(within, setsByReason(facts.absences, rules));
        const leftOutMs = Object.values(leftOut).reduce((sum, ms) => sum + ms, 0);
        const counted = deriveTotals(facts, bounds, rules).get('*')?.recordingMs ?? 0;
        const seconds = [...cellsOf(within.map(inSeconds))];
        expect(counted + leftOutMs).toBe(seconds.length * SECOND_MS);
      }),
      { numRuns: 2000 },
    );
  });
});

const inSeconds = ({ start, end }: { start: number; end: number }) => ({
  start: start / SECOND_MS,
  end: end / SECOND_MS,
});
