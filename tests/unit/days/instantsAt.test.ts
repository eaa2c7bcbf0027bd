import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantsAt } from '../../../utils/days/instantsAt';
import { naturalBounds } from '../../../utils/days/naturalBounds';
import { naturalDay } from '../../../utils/days/naturalDay';
import { dayStart, instant, inZone, wallClock, zone } from './zones';

const MINUTE_MS = 60_000;
const at = (text: string) => Date.parse(text);
const inLondon = (date: string, time: string, dayStartsAt = 0) =>
  inZone('Europe/London', () => instantsAt(naturalBounds(date, dayStartsAt), time));

describe('the instants at which a day’s clock shows a time', () => {
  test('is one on an ordinary day', () => {
    expect(inLondon('2026-11-24', '14:05')).toEqual([at('2026-11-24T14:05Z')]);
    expect(inLondon('2026-07-01', ' 9:05 ')).toEqual([at('2026-07-01T08:05Z')]);
  });

  test('midnight is both the start and the end', () => {
    expect(inLondon('2026-11-24', '00:00')).toEqual([
      at('2026-11-24T00:00Z'),
      at('2026-11-25T00:00Z'),
    ]);
  });

  test('on a day that starts at five, three is the next morning', () => {
    expect(inLondon('2026-11-24', '03:00', 300)).toEqual([at('2026-11-25T03:00Z')]);
    expect(inLondon('2026-11-24', '05:00', 300)).toEqual([
      at('2026-11-24T05:00Z'),
      at('2026-11-25T05:00Z'),
    ]);
  });

  test('a time comes twice in autumn and one is left out in spring', () => {
    expect(inLondon('2025-10-26', '01:30')).toEqual([
      at('2025-10-26T00:30Z'),
      at('2025-10-26T01:30Z'),
    ]);
    expect(inLondon('2025-03-30', '01:30')).toEqual([]);
    expect(inLondon('2025-03-30', '00:59')).toEqual([at('2025-03-30T00:59Z')]);
    expect(inLondon('2025-03-30', '02:00')).toEqual([at('2025-03-30T01:00Z')]);
    expect(inLondon('2025-03-29', '01:30', 240)).toEqual([]);
  });

  test.each(['', '24:00', '12:60', '1205', '12:5', '-1:00', 'noon', '12:05:00', '1e1:00'])(
    '“%s” is no time',
    (text) => {
      expect(inLondon('2026-11-24', text)).toBeNull();
    },
  );

  test('there is none in a day without bounds', () => {
    expect(inLondon('2025-02-29', '12:00')).toEqual([]);
  });

  // The zone is changed for each of the runs, which takes Node some milliseconds.
  test('are just those minutes of the day at which the wall clock shows it', () => {
    fc.assert(
      fc.property(zone, instant, dayStart, fc.nat(10_000), (place, moment, startsAt, random) => {
        const bounds = inZone(place, () => naturalDay(moment, startsAt));
        // Every minute shown is a time of the day, so each comes up by the minute that shows it.
        const shown = bounds.start + (random % 1_440) * MINUTE_MS;
        const wanted = wallClock(shown, place).slice(-5);
        const expected: number[] = [];
        // No clock changes by less than half an hour.
        const first = bounds.start + ((shown - bounds.start) % (30 * MINUTE_MS));
        for (let minute = first; minute <= bounds.end; minute += 30 * MINUTE_MS) {
          if (wallClock(minute, place).endsWith(wanted)) expected.push(minute);
        }
        expect(inZone(place, () => instantsAt(bounds, wanted))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
