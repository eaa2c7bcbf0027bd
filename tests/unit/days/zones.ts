import * as fc from 'fast-check';

/** Places whose clocks do unusual things, and the ones at either end of the world. */
const ZONES = [
  'Europe/London',
  'Australia/Lord_Howe', // half an hour
  'Pacific/Apia', // left out 30 December 2011
  'America/Sao_Paulo', // changed at midnight, until 2019
  'America/St_Johns', // changed at a minute past midnight, until 2011
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Pago_Pago', // UTC-11
  'Pacific/Kiritimati', // UTC+14
] as const;

export const zone = fc.constantFrom(...ZONES);

export const dayStart = fc.constantFrom(0, 1, 30, 60, 90, 120, 240, 330, 360);

/** Instants of 2007 to 2030, in whole minutes and often near a change of some clock. */
export const instant = fc.oneof(
  fc.integer({ min: 1_167_609_600_000, max: 1_924_992_000_000 }),
  fc
    .record({
      change: fc.constantFrom(
        '2025-03-30T01:00Z', // London, spring
        '2025-10-26T01:00Z', // London, autumn
        '2025-10-04T15:30Z', // Lord Howe, spring
        '2025-04-05T15:00Z', // Lord Howe, autumn
        '2011-12-30T10:00Z', // Apia, the date line
        '2018-11-04T03:00Z', // São Paulo, spring
        '2018-02-18T02:00Z', // São Paulo, autumn
        '2010-11-07T02:31Z', // St John's, autumn
      ),
      minutes: fc.integer({ min: -3000, max: 3000 }),
    })
    .map(({ change, minutes }) => Date.parse(change) + minutes * 60_000),
);

/** Runs what follows as if the computer stood there; Node reads the variable again each time. */
export function inZone<Result>(place: string, run: () => Result): Result {
  const before = process.env['TZ'];
  process.env['TZ'] = place;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const pad = (number: number) => String(number).padStart(2, '0');

/** What a wall clock there shows, as "YYYY-MM-DD HH:MM": worked out by Intl, not by the code. */
export function wallClock(at: number, place: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: place,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const date = `${part('year')}-${pad(part('month'))}-${pad(part('day'))}`;
  return `${date} ${pad(part('hour'))}:${pad(part('minute'))}`;
}
