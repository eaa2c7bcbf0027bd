import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type {
  Absence,
  CalendarDay,
  DayTotals,
  Entry,
  LocalDate,
  Span,
  Wait,
} from '../totals/facts';

/** What the person says of a week as a whole. */
export interface Week {
  weekStart: LocalDate;
  workedMinutes?: number;
  kindOfWeek: string[];
  caseload?: number;
}

/** Something that got in the way. */
export interface Disruption {
  id: string;
  kind: string;
  systemId?: string;
  date: LocalDate;
  minutes: number;
  updatedAt: number;
  deletedAt?: number;
}

/** A tip or a nudge that was shown, so that tips rotate and nudges stay rare. */
export interface Nudge {
  id: string;
  tipId: string;
  rule: string;
  shownAt: number;
  response?: 'helpful' | 'notForMe';
  /** When the person saw a nudge in the popup, and when they answered or closed it. */
  seenAt?: number;
  closedAt?: number;
}

/** The database as its newest version has it. */
export interface AlongsideSchema extends DBSchema {
  spans: { key: string; value: Span; indexes: { byEnd: number } };
  absences: { key: string; value: Absence; indexes: { byEnd: number } };
  waits: { key: string; value: Wait; indexes: { byEnd: number } };
  entries: { key: string; value: Entry; indexes: { byDate: LocalDate } };
  weeks: { key: LocalDate; value: Week };
  disruptions: { key: string; value: Disruption; indexes: { byDate: LocalDate } };
  calendar: { key: LocalDate; value: CalendarDay };
  days: { key: [LocalDate, string, string]; value: DayTotals };
  nudges: { key: string; value: Nudge; indexes: { byShownAt: number } };
}

export type Database = IDBPDatabase<AlongsideSchema>;

/** Every store there is. */
export const allStores = [
  'spans',
  'absences',
  'waits',
  'entries',
  'weeks',
  'disruptions',
  'calendar',
  'days',
  'nudges',
] as const;

/** The name of a store. */
export type StoreName = (typeof allStores)[number];

type FactStore = 'absences' | 'calendar' | 'days' | 'spans' | 'waits';

/** The stores of measured facts and what is derived of them; they are written together. */
export const factStores: FactStore[] = ['absences', 'calendar', 'days', 'spans', 'waits'];

/** A read-write transaction over `factStores`; nothing but the database may be awaited in it. */
export type FactWriting = IDBPTransaction<AlongsideSchema, FactStore[], 'readwrite'>;

/** As `FactWriting`, over all stores. */
export type Rewriting = FactWriting & IDBPTransaction<AlongsideSchema, StoreName[], 'readwrite'>;
