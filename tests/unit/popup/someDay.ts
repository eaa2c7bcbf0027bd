import { noSettings, type Settings } from '../../../utils/settings/settings';
import { type Setup, setupOf } from '../../../utils/settings/setup';
import type { TodayRows } from '../../../utils/store/readToday';
import type { Absence, DayTotals, Entry, Span } from '../../../utils/totals/facts';

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** A Tuesday in November, when the clock in London shows the time of UTC. */
export const TODAY = '2026-11-24';
export const NOW = at('14:32');

/** An instant of that day, or of another. */
export function at(time: string, date = TODAY): number {
  return Date.parse(`${date}T${time}Z`);
}

export const care = {
  id: 'care',
  name: 'Care',
  matches: ['https://case.example.org/care/*', 'https://documents.example.org/*'],
};
export const finance = {
  id: 'finance',
  name: 'Finance',
  matches: ['https://case.example.org/finance/*'],
};

/** What is in force for somebody with two systems of their own. */
export function setup(changed: Partial<Settings> = {}): Setup {
  return setupOf(null, { ...noSettings, systems: [care, finance], ...changed });
}

let rowsMade = 0;
const nextId = () => `row-${(rowsMade += 1)}`;

export function span(start: number, end: number, changed: Partial<Span> = {}): Span {
  const id = nextId();
  return { id, systemId: 'care', attention: 'focused', start, end, firstSeenAt: start, ...changed };
}

export function absence(reason: Absence['reason'], start: number, end: number | null): Absence {
  return { id: nextId(), reason, start, end };
}

/** An entry of today by when it was added. */
export function entry(minutes: number, changed: Partial<Entry> = {}): Entry {
  return {
    id: nextId(),
    kind: 'visitFamily',
    date: TODAY,
    minutes,
    createdOn: changed.date ?? TODAY,
    updatedAt: NOW - HOUR_MS,
    ...changed,
  };
}

/** A finished day of all systems together. */
export function day(date: string, minutes: number, changed: Partial<DayTotals> = {}): DayTotals {
  return {
    date,
    systemId: '*',
    origin: 'here',
    recordingMs: minutes * MINUTE_MS,
    withBesideMs: minutes * MINUTE_MS,
    waitingMs: 0,
    slowLoads: 0,
    outsideMs: 0,
    ...changed,
  };
}

/** What the database had for the popup on a day without anything. */
export function rows({ facts, ...changed }: Partial<RowsGiven> = {}): TodayRows {
  return {
    today: { date: TODAY, start: at('00:00'), end: at('00:00', '2026-11-25') },
    unclosed: [],
    facts: { spans: [], absences: [], waits: [], ...facts },
    days: [],
    entries: [],
    nudges: [],
    pause: undefined,
    touchedDates: [],
    ...changed,
  };
}

type RowsGiven = Omit<TodayRows, 'facts'> & { facts: Partial<TodayRows['facts']> };
