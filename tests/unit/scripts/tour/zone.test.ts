import { describe, expect, it } from 'vitest';
import { zoneForTour } from '../../../../scripts/tour/zone.ts';

describe("the time zone of the tour's browser", () => {
  it('is the one here on any ordinary minute', () => {
    expect(zoneForTour(new Date(2026, 10, 21, 14, 0))).toBeNull();
    expect(zoneForTour(new Date(2026, 10, 21, 23, 57))).toBeNull();
    expect(zoneForTour(new Date(2026, 10, 22, 0, 0))).toBeNull();
  });

  it.each([
    new Date(2026, 10, 21, 23, 58),
    new Date(2026, 10, 21, 23, 59, 59),
    new Date(2026, 6, 21, 23, 59),
  ])('is one where it is about noon when midnight is near: %s', (now) => {
    const timeZone = zoneForTour(now) ?? '';
    const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone }).format(now);
    expect(hour).toBe('12');
  });
});
