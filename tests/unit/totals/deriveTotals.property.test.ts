import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../utils/intervals/interval';
import type { CountingRules } from '../../../utils/totals/countingRules';
import {
  deriveTogether,
  deriveTotals,
  type Facts,
  type Totals,
} from '../../../utils/totals/deriveTotals';
import { countSeconds } from './secondBySecond';
import { someFacts } from './someFacts';

const NUMBERS = ['recordingMs', 'withBesideMs', 'waitingMs', 'slowLoads', 'outsideMs'] as const;
const DURATIONS = ['recordingMs', 'withBesideMs', 'waitingMs', 'outsideMs'] as const;

function together(facts: Facts, bounds: Interval, rules: CountingRules): Totals {
  const all = deriveTotals(facts, bounds, rules).get('*');
  if (all === undefined) throw new Error('There is always a row of all together.');
  return all;
}

describe('the totals of any facts', () => {
  test('are what a count of one second after the other gives', () => {
    fc.assert(
      fc.property(someFacts, (given) => {
        const derived = deriveTotals(given, given.bounds, given.rules);
        expect(new Map(derived)).toEqual(countSeconds(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('of all together by themselves are what they are beside those of each system', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, ...facts }) => {
        const { recordingMs, withBesideMs } = together(facts, bounds, rules);
        expect(deriveTogether(facts, bounds, rules)).toEqual({ recordingMs, withBesideMs });
      }),
      { numRuns: 1000 },
    );
  });

  test('are never more than real time, and no part is more than its whole', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, ...facts }) => {
        const real = bounds.start < bounds.end ? bounds.end - bounds.start : 0;
        for (const totals of deriveTotals(facts, bounds, rules).values()) {
          expect(totals.withBesideMs).toBeLessThanOrEqual(real);
          expect(totals.recordingMs).toBeLessThanOrEqual(totals.withBesideMs);
          expect(totals.waitingMs).toBeLessThanOrEqual(totals.recordingMs);
          expect(totals.outsideMs).toBeLessThanOrEqual(totals.recordingMs);
          for (const number of NUMBERS) expect(totals[number]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('of all together are at most the sum of the systems and at least the greatest', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, ...facts }) => {
        const { '*': all, ...systems } = Object.fromEntries(deriveTotals(facts, bounds, rules));
        for (const number of NUMBERS) {
          const each = Object.values(systems).map((totals) => totals[number]);
          expect(all?.[number]).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
          expect(all?.[number]).toBeGreaterThanOrEqual(Math.max(0, ...each));
        }
      }),
    );
  });

  test('only grow when the away allowance grows', () => {
    const extra = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(someFacts, extra, ({ bounds, rules, ...facts }, more) => {
        const strict = together(facts, bounds, rules);
        const generous = together(facts, bounds, {
          ...rules,
          awayAllowanceMs: rules.awayAllowanceMs + more,
        });
        for (const number of NUMBERS) {
          expect(generous[number]).toBeGreaterThanOrEqual(strict[number]);
        }
      }),
    );
  });

  test('add up when a day is cut in two', () => {
    const cut = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(someFacts, cut, ({ rules, ...facts }, edge) => {
        const whole = together(facts, { start: 0, end: 60_000 }, rules);
        const before = together(facts, { start: 0, end: edge }, rules);
        const after = together(facts, { start: edge, end: 60_000 }, rules);
        for (const duration of DURATIONS) {
          expect(before[duration] + after[duration]).toBe(whole[duration]);
        }
      }),
    );
  });

  test('do not depend on the order of the rows, nor on one that was sent twice', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, spans, absences, waits }) => {
        const turned = {
          spans: [...spans, ...spans].toReversed(),
          absences: [...absences, ...absences].toReversed(),
          waits: waits.toReversed(),
        };
        const derived = deriveTotals({ spans, absences, waits }, bounds, rules);
        expect(new Map(deriveTotals(turned, bounds, rules))).toEqual(new Map(derived));
      }),
    );
  });

  test('do not depend on facts outside the bounds', () => {
    fc.assert(
      fc.property(someFacts, ({ bounds, rules, ...facts }) => {
        const meets = ({ start, end }: { start: number; end: number | null }) =>
          start < bounds.end && (end ?? rules.now) > bounds.start;
        const near = {
          spans: facts.spans.filter(meets),
          absences: facts.absences.filter(meets),
          waits: facts.waits.filter(meets),
        };
        const derived = new Map(deriveTotals(facts, bounds, rules));
        expect(new Map(deriveTotals(near, bounds, rules))).toEqual(derived);
      }),
    );
  });
});
