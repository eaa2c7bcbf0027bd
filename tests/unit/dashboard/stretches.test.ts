import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../utils/dashboard/stretches';
import { timeInFront } from '../../../utils/dashboard/timeInFront';
import type { CountedStretch, Stretch } from '../../../utils/dashboard/view';
import { deriveTotals, type Facts } from '../../../utils/totals/deriveTotals';
import type { Absence, AbsenceReason, Span } from '../../../utils/totals/facts';
import { someFacts } from '../totals/someFacts';

const MINUTE_MS = 60_000;
const day = { date: '2026-11-24', start: 0, end: 24 * 60 * MINUTE_MS };
const counting = {
  awayAllowanceMs: 5 * MINUTE_MS,
  now: 20 * 60 * MINUTE_MS,
  countBeside: false,
  origin: 'here',
};

let made = 0;
const minutes = (from: number, to: number) => ({ start: from * MINUTE_MS, end: to * MINUTE_MS });
const span = (from: number, to: number, changed: Partial<Span> = {}): Span => ({
  id: `span ${(made += 1)}`,
  systemId: 'care',
  attention: 'focused',
  firstSeenAt: 0,
  ...minutes(from, to),
  ...changed,
});
const absence = (reason: AbsenceReason, from: number, to: number): Absence => ({
  id: `${reason} ${from}`,
  reason,
  ...minutes(from, to),
});

const nameOf = (systemId: string) => systemId.toUpperCase();
const stretchesFrom = (facts: Facts, rules: typeof counting) =>
  stretchesOf({ facts, day, counting: rules, nameOf, time: timeInFront(facts, day, rules) });
const drawn = (facts: Partial<Facts>, changed: Partial<typeof counting> = {}) =>
  stretchesFrom({ spans: [], absences: [], waits: [], ...facts }, { ...counting, ...changed });
/** Each as "kind from-to" in minutes, a counted one with its system. */
const written = (stretches: readonly Stretch[]) =>
  stretches.map((stretch) => {
    const name = stretch.kind === 'counted' ? stretch.systemId : stretch.kind;
    return `${name} ${stretch.start / MINUTE_MS}-${stretch.end / MINUTE_MS}`;
  });

describe('the stretches of a day', () => {
  test('take pages of one system together over a break of up to a minute', () => {
    const spans = [span(10, 20), span(21, 30), span(31.01, 40)];
    const stretches = drawn({ spans });
    expect(written(stretches)).toEqual(['care 10-30', 'care 31.01-40']);
    expect(stretches[0]).toMatchObject({ systemName: 'CARE', recordingMs: 19 * MINUTE_MS });
  });

  test('are parted by another system, and by what was left out', () => {
    const between = span(20.2, 20.5, { systemId: 'finance' });
    expect(written(drawn({ spans: [span(10, 20), between, span(21, 30)] }))).toEqual([
      'care 10-20',
      'finance 20.2-20.5',
      'care 21-30',
    ]);
    const absences = [absence('locked', 20, 20.5), absence('corrected', 40.1, 40.2)];
    expect(written(drawn({ spans: [span(10, 40), span(40.5, 50)], absences }))).toEqual([
      'care 10-20',
      'locked 20-20.5',
      'care 20.5-40',
      'corrected 40.1-40.2',
      'care 40.5-50',
    ]);
  });

  test('are not parted by a moment beside', () => {
    const beside = span(19, 21.5, { attention: 'beside' });
    expect(written(drawn({ spans: [span(10, 20), beside, span(21, 30)] }))).toEqual([
      'care 10-30',
      'beside 20-21',
    ]);
  });

  test('show away and locked only as far as they took time in front away', () => {
    const absences = [absence('away', 15, 120), absence('locked', 130, 400)];
    expect(written(drawn({ spans: [span(10, 20)], absences }))).toEqual([
      'care 10-15',
      'away 15-20',
    ]);
  });

  test('show what one absence took away as one, over breaks of up to a minute', () => {
    const spans = [span(10, 20), span(20.5, 30), span(31.1, 40), span(40.1, 41), span(44.6, 45)];
    const absences = [absence('away', 9, 40.05), absence('away', 40.06, 60)];
    expect(written(drawn({ spans, absences }))).toEqual([
      'away 10-30',
      'away 31.1-40',
      'away 40.1-41',
      'away 44.6-45',
    ]);
  });

  test('do not show a quiet stretch that is forgiven', () => {
    expect(written(drawn({ spans: [span(10, 20)], absences: [absence('away', 12, 17)] }))).toEqual([
      'care 10-20',
    ]);
  });

  test('show a pause as far as it has come, and every correction with its row', () => {
    const absences = [absence('paused', 1190, 1250), absence('corrected', 30, 40)];
    const stretches = drawn({ absences });
    expect(written(stretches)).toEqual(['corrected 30-40', 'paused 1190-1200']);
    expect(stretches[0]).toMatchObject({ correctionId: 'corrected 30' });
    expect(stretches[1]).toMatchObject({ correctionId: null });
  });

  test('do not show a correction that was taken back', () => {
    const absences = [{ ...absence('corrected', 12, 14), deletedAt: 1 }];
    expect(written(drawn({ spans: [span(10, 20)], absences }))).toEqual(['care 10-20']);
  });

  test('leave out what is shorter than a second, unless it was counted', () => {
    const moment = 0.9 / 60;
    const spans = [
      span(10, 20),
      span(30, 30 + moment),
      span(40, 40 + moment, { attention: 'beside' }),
    ];
    const absences = [absence('locked', 20 - moment, 25)];
    expect(written(drawn({ spans, absences }))).toEqual([
      `care 10-${20 - moment}`,
      `care 30-${30 + moment}`,
    ]);
  });

  test('have what is beside among the counted where the person counts it', () => {
    const spans = [span(10, 20), span(15, 30, { attention: 'beside', systemId: 'finance' })];
    expect(written(drawn({ spans }))).toEqual(['care 10-20', 'beside 20-30']);
    expect(written(drawn({ spans }, { countBeside: true }))).toEqual([
      'care 10-20',
      'finance 20-30',
    ]);
  });

  test('end at the day’s bounds', () => {
    expect(written(drawn({ spans: [span(-10, 20), span(1430, 1500)] }))).toEqual([
      'care 0-20',
      'care 1430-1440',
    ]);
  });

  const isCounted = (stretch: Stretch): stretch is CountedStretch => stretch.kind === 'counted';

  test('add up to what was counted, never overlap while counted, and come in order', () => {
    fc.assert(
      fc.property(someFacts, fc.boolean(), ({ bounds, rules, ...facts }, countBeside) => {
        // A minute is joined where nothing parts it, so the facts are spread over an hour.
        const hour = spread(facts);
        const whole = { date: '1970-01-01', start: bounds.start * 60, end: bounds.end * 60 };
        const given = {
          awayAllowanceMs: rules.awayAllowanceMs * 60,
          now: rules.now * 60,
          countBeside,
          origin: 'here',
        };
        const stretches = stretchesOf({
          facts: hour,
          day: whole,
          counting: given,
          nameOf,
          time: timeInFront(hour, whole, given),
        });
        const counted = stretches.filter(isCounted);
        const all = deriveTotals(hour, whole, given).get('*');
        const sum = counted.reduce((total, { recordingMs }) => total + recordingMs, 0);
        expect(sum).toBe(countBeside ? all?.withBesideMs : all?.recordingMs);
        counted.forEach((stretch, index) => {
          const next = counted[index + 1];
          expect(stretch.start).toBeLessThan(stretch.end);
          expect(stretch.recordingMs).toBeLessThanOrEqual(stretch.end - stretch.start);
          if (next !== undefined) expect(stretch.end).toBeLessThanOrEqual(next.start);
        });
        const starts = stretches.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        for (const { kind, start, end } of stretches) {
          if (kind === 'counted' || kind === 'beside') continue;
          const meets = counted.some((one) => one.start < end && start < one.end);
          expect(meets, `${kind} ${start}-${end}`).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function spread({ spans, absences, waits }: Facts): Facts {
  return {
    spans: spans.map((row) => ({ ...row, start: row.start * 60, end: row.end * 60 })),
    absences: absences.map((row) => ({
      ...row,
      start: row.start * 60,
      end: row.end === null ? null : row.end * 60,
    })),
    waits,
  };
}
