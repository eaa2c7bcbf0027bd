import type { Offer } from '../nudges/offers';
import type { Entry, LocalDate } from '../totals/facts';
import type { WeekRatio } from '../totals/weekRatio';
import type { Tip, TipResponse, Wording } from '../tips/tip';

/** A site that could be added: what the browser is asked for, and its host in words. */
export interface Site {
  /** Scheme, host and port, as in `https://case.example.org`. */
  origin: string;
  /** The host as a person reads it, with its port when there is one. */
  host: string;
}

/** What the top line says. One at a time; the first that is true, in this order. */
export type Status =
  | { kind: 'switchedOff' }
  | { kind: 'firstUse'; site: Site | null; canAdd: boolean }
  | { kind: 'paused'; until: number }
  | { kind: 'accessMissing'; systemId: string; systemName: string }
  | { kind: 'silentPage'; systemName: string }
  | { kind: 'counted'; systemName: string; to: number }
  | { kind: 'nothingYet' };

/** A reminder that waits for the person. */
export type ReminderView =
  | { id: string; rule: 'accessLost' | 'unmeasurable'; systemId: string; systemName: string }
  | { id: string; rule: 'endOfDay'; offers: readonly Offer[] }
  | { id: string; rule: 'longStretch' | 'firstOfDay'; hasTip: boolean };

/** Everything the popup draws, as plain values. */
export interface PopupView {
  now: number;
  date: LocalDate;
  status: Status;
  /** The tab's own site when it is none that is counted, and there are systems already. */
  otherSite: Site | null;
  /** Whether the person may add a site of their own. */
  canAdd: boolean;
  recordingMs: number;
  directMinutes: number;
  ratio: WeekRatio | null;
  /** The entry added last today, for the Undo that lasts; null when it was taken back. */
  lastEntry: Entry | null;
  wording: Wording;
  tip: Tip | null;
  tipResponse: TipResponse | null;
  /** Null mostly. One that has a tip has the one that is shown. */
  reminder: ReminderView | null;
}
