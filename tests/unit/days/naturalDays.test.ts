import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naturalBounds } from '../../../utils/days/naturalBounds';
import { naturalDay } from '../../../utils/days/naturalDay';
import { dayStart, instant, inZone, wallClock, zone } from './zones';

const HOUR_MS = 3_600_000;
const FOUR_IN_THE_MORNING = 240;
const localDateOf = (instant: number, startsAt: number) => naturalDay(instant, startsAt).date;
const at = (text: string) => Date.parse(text);

function hoursOf(place: string, date: string, dayStartsAt = 0): number {
  const { start, end } = inZone(place, () => naturalBounds(date, dayStartsAt));
  return (end - start) / HOUR_MS;
}

describe('the natural bounds of a day', () => {
  test.each([
    ['Europe/London', '2025-03-29', 24],
    ['Europe/London', '2025-03-30', 23],
    ['Europe/London', '2025-10-26', 25],
    ['Australia/Lord_Howe', '2025-10-05', 23.5],
    ['Australia/Lord_Howe', '2025-04-06', 24.5],
    ['Pacific/Apia', '2011-12-29', 24],
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-31', 24],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
  ])('in %s the %s has %d hours', (place, date, hours) => {
    expect(hoursOf(place, date)).toBe(hours);
  });

  test('a day that starts at four has the clock change of the next morning in it', () => {
    expect(hoursOf('Europe/London', '2025-03-29', FOUR_IN_THE_MORNING)).toBe(23);
    expect(hoursOf('Europe/London', '2025-03-30', FOUR_IN_THE_MORNING)).toBe(24);
    expect(hoursOf('Europe/London', '2025-10-25', FOUR_IN_THE_MORNING)).toBe(25);
  });

  test('a start that the clock leaves out in spring moves forward with it', () => {
    const spring = inZone('Europe/London', () => naturalBounds('2025-03-30', 90));
    expect(spring.start).toBe(at('2025-03-30T01:30Z'));
    expect(wallClock(spring.start, 'Europe/London')).toBe('2025-03-30 02:30');
    const howe = inZone('Australia/Lord_Howe', () => naturalBounds('2025-10-05', 135));
    expect(wallClock(howe.start, 'Australia/Lord_Howe')).toBe('2025-10-05 02:45');
  });

  test('of a start that comes twice in autumn the first is taken', () => {
    const autumn = inZone('Europe/London', () => naturalBounds('2025-10-26', 90));
    expect(autumn.start).toBe(at('2025-10-26T00:30Z'));
  });

  test('a start outside 0 to 360 minutes is brought within', () => {
    const midnight = naturalBounds('2026-11-24', 0);
    const six = naturalBounds('2026-11-24', 360);
    expect(naturalBounds('2026-11-24', -30)).toEqual(midnight);
    expect(naturalBounds('2026-11-24', Number.NaN)).toEqual(midnight);
    expect(naturalBounds('2026-11-24', 1200)).toEqual(six);
    expect(naturalBounds('2026-11-24', Infinity)).toEqual(six);
  });

  test('what is no date has no bounds', () => {
    expect(naturalBounds('2025-02-29', 0)).toEqual({ date: '2025-02-29', start: NaN, end: NaN });
  });

  test('consecutive days tile time: each ends where the next starts', () => {
    fc.assert(
      fc.property(zone, instant, dayStart, (place, moment, startsAt) => {
        inZone(place, () => {
          const first = Date.parse(localDateOf(moment, startsAt));
          const dates = [-1, 0, 1, 2].map((days) =>
            new Date(first + days * 86_400_000).toISOString().slice(0, 10),
          );
          const days = dates.map((date) => naturalBounds(date, startsAt));
          days.slice(1).forEach((day, index) => expect(days[index]?.end).toBe(day.start));
          days.forEach(({ start, end }) => expect(start).toBeLessThanOrEqual(end));
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the date an instant naturally belongs to', () => {
  test('the hours before the day starts belong to the day before', () => {
    inZone('Europe/London', () => {
      const three = at('2026-11-25T03:00Z');
      expect(localDateOf(three, FOUR_IN_THE_MORNING)).toBe('2026-11-24');
      expect(localDateOf(three, 0)).toBe('2026-11-25');
      expect(localDateOf(at('2026-11-25T03:59:59.999Z'), FOUR_IN_THE_MORNING)).toBe('2026-11-24');
      expect(localDateOf(at('2026-11-25T04:00Z'), FOUR_IN_THE_MORNING)).toBe('2026-11-25');
    });
  });

  test('midnight is local midnight, also in summer', () => {
    inZone('Europe/London', () => {
      expect(localDateOf(at('2026-07-01T22:59:59.999Z'), 0)).toBe('2026-07-01');
      expect(localDateOf(at('2026-07-01T23:00Z'), 0)).toBe('2026-07-02');
    });
  });

  test('after the date that Samoa left out, the early hours belong to the 29th', () => {
    inZone('Pacific/Apia', () => {
      const two = at('2011-12-30T12:00Z');
      expect(wallClock(two, 'Pacific/Apia')).toBe('2011-12-31 02:00');
      expect(localDateOf(two, 0)).toBe('2011-12-31');
      expect(localDateOf(two, FOUR_IN_THE_MORNING)).toBe('2011-12-29');
    });
  });

  test('once a day has begun, a clock that goes back over midnight does not end it', () => {
    inZone('America/St_Johns', () => {
      const again = at('2010-11-07T02:45Z');
      expect(wallClock(again, 'America/St_Johns')).toBe('2010-11-06 23:15');
      expect(localDateOf(again, 0)).toBe('2010-11-07');
    });
  });

  test('what is no instant of the calendar has no date', () => {
    for (const none of [NaN, Infinity, -Infinity, 8.7e15, 8.6e15, -8.6e15]) {
      expect(localDateOf(none, 0)).toBe('');
    }
  });

  test('every instant belongs to exactly one day', () => {
    fc.assert(
      fc.property(zone, instant, dayStart, (place, moment, startsAt) => {
        inZone(place, () => {
          const date = localDateOf(moment, startsAt);
          const holding = [-2, -1, 0, 1, 2]
            .map((days) => new Date(Date.parse(date) + days * 86_400_000))
            .map((day) => naturalBounds(day.toISOString().slice(0, 10), startsAt))
            .filter(({ start, end }) => start <= moment && moment < end);
          expect(holding.map((day) => day.date)).toEqual([date]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('in London, Tokyo and New York it is the date of the wall clock so many minutes ago', () => {
    const place = fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/New_York');
    // Starts at which no clock there changes: then the wall clock alone decides.
    fc.assert(
      fc.property(place, instant, fc.constantFrom(0, 30, 240, 360), (there, moment, startsAt) => {
        const [date = '', time = ''] = wallClock(moment, there).split(' ');
        const [hour = 0, minute = 0] = time.split(':').map(Number);
        const early = hour * 60 + minute < startsAt;
        const expected = new Date(Date.parse(date) - (early ? 86_400_000 : 0));
        const found = inZone(there, () => localDateOf(moment, startsAt));
        expect(found).toBe(expected.toISOString().slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });
});
