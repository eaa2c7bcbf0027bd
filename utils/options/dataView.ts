import type { StillYouQuestion } from '../days/stillYouQuestion';
import type { StoreName } from '../store/schema';
import type { LocalDate } from '../totals/facts';

/** What can be shown row by row: the stores of the database, and the browser's storage. */
export type Table = StoreName | 'local' | 'session';

/** What the section of what is kept draws at once; the rest is read when it is there. */
export interface DataView {
  forgetsAtClose: boolean;
}

/** What is kept on this computer, in numbers. */
export interface KeptView {
  today: LocalDate;
  stores: readonly { store: StoreName; count: number }[];
  /** Items in the browser's storage, that of this session among them. */
  storageItems: number;
  /** Records that were set aside and are still there. */
  setAside: number;
  /** The dates of the oldest and the newest row; null where there is none. */
  period: { oldest: LocalDate; newest: LocalDate } | null;
  /** As the browser reckons it, storage and database; null where it does not tell. */
  bytes: number | null;
  /** Those of which something is or may be kept, removed ones among them. */
  systems: readonly { id: string; name: string }[];
  /** To be answered before anything of this is shown; null mostly. */
  question: StillYouQuestion | null;
}

/** A page of rows as they are kept. */
export interface RawRows {
  columns: readonly string[];
  /** A cell for each column. */
  rows: readonly (readonly string[])[];
  /** The number of the first of them, from nought. */
  first: number;
  total: number;
}

/** Why nothing can be deleted of some dates. */
export type DatesProblem = 'notADate' | 'endsBeforeItStarts' | 'notYet';
