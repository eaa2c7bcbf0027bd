import { formatISO } from 'date-fns/formatISO';

let clock = { name: '', format: new Intl.DateTimeFormat() };

/** The time of day of an instant (ms since the epoch), as "14:32". */
export function timeOfDay(instant: number, locale: string): string {
  return clockOf(locale).format(instant);
}

/**
 * A clock is dear to make and a long day asks for hundreds of times, so it is kept; but one keeps
 * the time zone in which it was made, and a page may stay open while the computer travels.
 */
function clockOf(locale: string): Intl.DateTimeFormat {
  const name = `${locale} ${new Date().getTimezoneOffset()}`;
  if (clock.name !== name) {
    const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    clock = { name, format };
  }
  return clock.format;
}

/** A local date (`YYYY-MM-DD`) as "Tue 24 Nov". */
export function shortDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(inUtc(date));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

/**
 * A local date (`YYYY-MM-DD`) as "Friday 20 November", with its year unless that is the year of
 * `today`.
 */
export function longDate(date: string, today: string, locale: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  // What parts the weekday from the rest differs between versions of the same language's data.
  return format.format(inUtc(date)).replace(',', '');
}

/** In UTC, to be written in UTC: a date has no time zone, and must not move by a day. */
function inUtc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** An instant (ms since the epoch) with its local day, as "Tue 24 Nov, 14:32". */
export function dayAndTime(instant: number, locale: string): string {
  const date = formatISO(instant, { representation: 'date' });
  return `${shortDate(date, locale)}, ${timeOfDay(instant, locale)}`;
}
