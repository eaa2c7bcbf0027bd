const millisecondsADay = 86_400_000;

/** The instant that many days of 24 hours later, or earlier when negative. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * millisecondsADay);
}

/** The calendar day here, YYYY-MM-DD. */
export function calendarDay(instant: Date): string {
  // Sweden writes dates as forms and ISO 8601 do.
  return instant.toLocaleDateString('sv-SE');
}

/** A calendar day as people write it, for instance "3 Nov 2026". */
export function writtenDay(day: Date | string): string {
  const instant = typeof day === 'string' ? new Date(`${day}T12:00:00`) : day;
  return instant.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The time of day here, HH:MM:SS. */
export function writtenTime(instant: Date): string {
  return instant.toLocaleTimeString('en-GB');
}
