import type { Zone } from '../life/story';

/** A day's bounds in whole seconds since the epoch. */
export interface Day {
  date: string;
  start: number;
  end: number;
}

const HALF_HOUR = 1_800;
const DAY = 86_400;

const formats = new Map<Zone, Intl.DateTimeFormat>();
const bounds = new Map<string, Day>();

/** The days that were touched, each with the bounds it was given then. */
export class WrittenDays {
  readonly days: Day[] = [];

  /** Writes down the day in which a second falls, by the zone and the hour of that moment. */
  touch(second: number, zone: Zone, startsAtHour: number): void {
    if (this.days.some(({ start, end }) => start <= second && second < end)) return;
    const before = this.days.findLast(({ end }) => end <= second);
    const after = this.days.find(({ start }) => start > second);
    const next = before && laterDate(before.date, 1);
    const last = after && laterDate(after.date, -1);
    let date = dateAt(second, zone, startsAtHour);
    if (next !== undefined && date < next) date = next;
    if (last !== undefined && date > last) date = last;
    const day = { ...naturalDay(date, zone, startsAtHour) };
    if (before !== undefined) {
      // The next date starts where the last one ended, whatever the clock shows by now.
      day.start = date === next ? before.end : Math.max(day.start, before.end);
    }
    if (after !== undefined) {
      day.end = date === last ? after.start : Math.min(day.end, after.start);
    }
    this.days.push(day);
    this.days.sort((one, other) => one.start - other.start);
  }
}

/** The date a clock on the wall is on: the day before's until the hour at which days start. */
function dateAt(second: number, zone: Zone, startsAtHour: number): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // Swedish writes dates and times as the International Organization for Standardization does.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(zone, format);
  }
  const [date = '', time = ''] = format.format(second * 1000).split(' ');
  return Number(time.slice(0, 2)) < startsAtHour ? laterDate(date, -1) : date;
}

/** A date's first second and the next one's, found by what the clock shows at each half-hour. */
function naturalDay(date: string, zone: Zone, startsAtHour: number): Day {
  const key = `${date} ${zone} ${startsAtHour}`;
  const known = bounds.get(key);
  if (known !== undefined) return known;
  const utc = Date.parse(`${date}T00:00Z`) / 1000;
  const firstOf = (wanted: string) => {
    let second = utc - DAY;
    while (dateAt(second, zone, startsAtHour) < wanted) second += HALF_HOUR;
    return second;
  };
  const day = { date, start: firstOf(date), end: firstOf(laterDate(date, 1)) };
  bounds.set(key, day);
  return day;
}

function laterDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY * 1000).toISOString().slice(0, 10);
}
