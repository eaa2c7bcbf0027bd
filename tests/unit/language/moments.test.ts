import { afterEach, describe, expect, it } from 'vitest';
import { shortDate, timeOfDay } from '../../../utils/language/moments';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

describe('a moment in words', () => {
  it('has the hours of the day from 00 to 23', () => {
    expect(timeOfDay(new Date(2026, 10, 24, 14, 32).getTime(), 'en-GB')).toBe('14:32');
    expect(timeOfDay(new Date(2026, 10, 24, 0, 5).getTime(), 'en-GB')).toBe('00:05');
  });

  it('has the day and month of a date, whatever the time zone', () => {
    for (const place of ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = place;
      expect(shortDate('2026-11-24', 'en-GB')).toBe('Tue 24 Nov');
      expect(shortDate('2026-01-01', 'en-GB')).toBe('Thu 1 Jan');
    }
  });
});
