import { formatISO } from 'date-fns';

/** The time of day of an instant (ms since the epoch), as "14:32". */
export function timeOfDay(instant: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(instant);
}

/** A local date (`YYYY-MM-DD`) as "Tue 24 Nov". */
export function shortDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  // Parsed and formatted in UTC: a date has no time zone, and must not move by a day.
  const parts = format.formatToParts(Date.parse(`${date}T00:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')}`;
}

/** An instant (ms since the epoch) with its local day, as "Tue 24 Nov, 14:32". */
export function dayAndTime(instant: number, locale: string): string {
  const date = formatISO(instant, { representation: 'date' });
  return `${shortDate(date, locale)}, ${timeOfDay(instant, locale)}`;
}
