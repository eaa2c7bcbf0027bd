import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, type Neighbours } from '../../../utils/days/dayAt';
import { naturalBounds } from '../../../utils/days/naturalBounds';
import type { CalendarDay } from '../../../utils/totals/facts';
import { dayStart, instant, inZone, zone } from './zones';

const HOUR_MS = 3_600_000;
const at = (text: string) => Date.parse(text);

/** A Tuesday as it was written down in London. */
const tuesday: CalendarDay = {
  date: '2026-11-24',
  start: at('2026-11-24T00:00Z'),
  end: at('2026-11-25T00:00Z'),
};

describe('the day an instant falls in', () => {
  test('is the natural one when none was written down', () => {
    inZone('Europe/London', () => {
      expect(dayAt(at('2026-11-24T12:00Z'), {}, 0)).toEqual(tuesday);
    });
  });

  test('is the very day that was written down while the instant lies in it', () => {
    inZone('Asia/Tokyo', () => {
      expect(dayAt(tuesday.start, { before: tuesday }, 240)).toBe(tuesday);
      expect(dayAt(tuesday.end - 1, { before: tuesday }, 240)).toBe(tuesday);
    });
  });

  test('at home is the next natural one, and the one after a weekend too', () => {
    inZone('Europe/London', () => {
      expect(dayAt(tuesday.end, { before: tuesday }, 0)).toEqual(naturalBounds('2026-11-25', 0));
      expect(dayAt(at('2026-11-30T09:00Z'), { before: tuesday }, 0)).toEqual(
        naturalBounds('2026-11-30', 0),
      );
    });
  });

  test('after travelling west has the next date and starts where the last one ended', () => {
    inZone('America/New_York', () => {
      // On the clock there it is still seven in the evening of the 24th.
      expect(dayAt(tuesday.end, { before: tuesday }, 0)).toEqual({
        date: '2026-11-25',
        start: tuesday.end,
        end: at('2026-11-26T05:00Z'),
      });
    });
  });

  test('after travelling east starts where the last one ended and is shorter', () => {
    inZone('Asia/Tokyo', () => {
      expect(dayAt(tuesday.end, { before: tuesday }, 0)).toEqual({
        date: '2026-11-25',
        start: tuesday.end,
        end: at('2026-11-25T15:00Z'),
      });
    });
  });

  test('over the date line may pass over a date, and does not overlap', () => {
    const inPagoPago = inZone('Pacific/Pago_Pago', () => naturalBounds('2026-11-24', 0));
    inZone('Pacific/Kiritimati', () => {
      expect(dayAt(inPagoPago.end, { before: inPagoPago }, 0)).toEqual({
        date: '2026-11-26',
        start: inPagoPago.end,
        end: at('2026-11-26T10:00Z'),
      });
    });
  });

  test('with a later start than the last day had, is longer by so much', () => {
    inZone('Europe/London', () => {
      expect(dayAt(at('2026-11-25T02:00Z'), { before: tuesday }, 240)).toEqual({
        date: '2026-11-25',
        start: tuesday.end,
        end: at('2026-11-26T04:00Z'),
      });
    });
  });

  test('with an earlier start than the last day had, is shorter by so much', () => {
    inZone('Europe/London', () => {
      const untilFour = naturalBounds('2026-11-24', 240);
      expect(dayAt(at('2026-11-25T05:00Z'), { before: untilFour }, 0)).toEqual({
        date: '2026-11-25',
        start: at('2026-11-25T04:00Z'),
        end: at('2026-11-26T00:00Z'),
      });
    });
  });

  test('before the one written down is the natural one, clipped where they would overlap', () => {
    inZone('Europe/London', () => {
      const earlier = at('2026-11-23T23:30Z');
      expect(dayAt(earlier, { after: tuesday }, 0)).toEqual(naturalBounds('2026-11-23', 0));
      expect(dayAt(earlier, { after: tuesday }, 240)).toEqual({
        date: '2026-11-23',
        start: at('2026-11-23T04:00Z'),
        end: tuesday.start,
      });
    });
  });

  test('before the one written down never has its date again', () => {
    inZone('Asia/Tokyo', () => {
      // On the clock there it is eight in the morning of the 24th, which began in London later.
      expect(dayAt(at('2026-11-23T23:00Z'), { after: tuesday }, 0)).toEqual({
        date: '2026-11-23',
        start: at('2026-11-22T15:00Z'),
        end: tuesday.start,
      });
    });
  });

  test('between two written down ends where the second begins, and starts where the first ended', () => {
    inZone('Europe/London', () => {
      const monday = naturalBounds('2026-11-23', 240);
      const thursday = naturalBounds('2026-11-26', 0);
      const neighbours = { before: monday, after: thursday };
      expect(dayAt(at('2026-11-24T09:00Z'), neighbours, 0)).toEqual({
        date: '2026-11-24',
        start: monday.end,
        end: at('2026-11-25T00:00Z'),
      });
      expect(dayAt(at('2026-11-25T09:00Z'), neighbours, 240)).toEqual({
        date: '2026-11-25',
        start: at('2026-11-25T04:00Z'),
        end: thursday.start,
      });
      const one = { date: '2026-11-25', start: tuesday.end, end: thursday.start };
      expect(dayAt(at('2026-11-25T09:00Z'), { before: tuesday, after: thursday }, 60)).toEqual(one);
    });
  });

  test('of no instant has no date and no bounds', () => {
    const none = { date: '', start: NaN, end: NaN };
    expect(dayAt(NaN, {}, 0)).toEqual(none);
    expect(dayAt(NaN, { before: tuesday }, 0)).toEqual(none);
    expect(dayAt(Infinity, { before: tuesday }, 0)).toEqual(none);
  });
});

function beside(instant: number, day: CalendarDay): Neighbours {
  return instant < day.start ? { after: day } : { before: day };
}

/** Where the computer is, when its days start, and how long it is until it is used again. */
const use = fc.record({
  place: zone,
  startsAt: dayStart,
  passed: fc.integer({ min: 1, max: 60 * HOUR_MS }),
});

describe('a journey with the computer', () => {
  test('writes down days that never overlap nor repeat, and leave no gap between neighbours', () => {
    fc.assert(
      fc.property(instant, fc.array(use, { maxLength: 12 }), (begun, uses) => {
        let moment = begun;
        let last: CalendarDay | undefined;
        for (const { place, startsAt, passed } of uses) {
          moment += passed;
          const day = inZone(place, () => dayAt(moment, { before: last }, startsAt));
          expect(day.start).toBeLessThanOrEqual(moment);
          expect(day.end).toBeGreaterThan(moment);
          if (last !== undefined && day !== last) {
            expect(day.date > last.date).toBe(true);
            expect(day.start).toBeGreaterThanOrEqual(last.end);
            const next = new Date(Date.parse(last.date) + 86_400_000).toISOString();
            if (next.startsWith(day.date)) expect(day.start).toBe(last.end);
          }
          last = day;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives every instant before and after a day written elsewhere exactly one day', () => {
    const offsets = fc.array(fc.integer({ min: -100 * HOUR_MS, max: 100 * HOUR_MS }));
    fc.assert(
      fc.property(instant, zone, zone, dayStart, offsets, (moment, from, to, startsAt, near) => {
        const last = inZone(from, () => dayAt(moment, {}, 0));
        const days = inZone(to, () =>
          near.map((by) => dayAt(moment + by, beside(moment + by, last), startsAt)),
        );
        for (const [index, day] of days.entries()) {
          const one = moment + (near[index] ?? 0);
          expect(day.start <= one && one < day.end).toBe(true);
          for (const other of days) {
            const apart = day.end <= other.start || other.end <= day.start;
            if (day.date === other.date) expect(day).toEqual(other);
            else expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
