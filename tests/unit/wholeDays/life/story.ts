/** What a tab shows: a page of one of two systems on one host, of that host beside them, or another site. */
export type Place = 'harbour' | 'ledger' | 'help' | 'elsewhere';

/** A place the extension puts its script on. */
export type CasePlace = Exclude<Place, 'elsewhere'>;

export type Zone =
  | 'Europe/London'
  | 'Europe/Lisbon'
  | 'Europe/Berlin'
  | 'America/New_York'
  | 'Asia/Kolkata';

/** One thing that happens; durations in whole seconds, windows and tabs by their number. */
export type Act =
  | { kind: 'stay' }
  /** The person turns to a window, or it comes to the front by itself. */
  | { kind: 'turnTo'; window: number; isByItself?: boolean }
  /** To another program; what is in the windows stays in sight. */
  | { kind: 'otherProgram'; isByItself?: boolean }
  | { kind: 'minimise'; window: number }
  | { kind: 'switchTab'; window: number; tab: number }
  /** The window's tab loads another page. */
  | { kind: 'navigate'; window: number; to: Place }
  /** The page before the person changes its own address. */
  | { kind: 'reroute'; to: CasePlace; times?: number }
  | { kind: 'reload'; window: number; times: number; everySeconds: number }
  /** Nothing of a page runs; meanwhile the person stays, goes, or goes and comes back. */
  | { kind: 'hang'; window: number; forSeconds: number; person: 'stays' | 'goes' | 'comesBack' }
  | { kind: 'dialog'; forSeconds: number }
  /** The browser freezes or throws away a tab that is hidden. */
  | { kind: 'putAside'; window: number; tab: number; how: 'frozen' | 'discarded' }
  /** The computer sleeps, after so long without input; the next input comes so long after waking. */
  | { kind: 'sleep'; quietSeconds: number; forSeconds: number; wakesQuietSeconds: number }
  | { kind: 'lock'; quietSeconds: number; forSeconds: number; sleepsSeconds?: number }
  /** The browser is killed, and started again by the person. */
  | { kind: 'crash'; forSeconds: number }
  | { kind: 'workerDies' }
  | { kind: 'setClock'; bySeconds: number }
  | { kind: 'travel'; to: Zone }
  | { kind: 'startDayAt'; hour: number }
  | { kind: 'pause'; forSeconds: number }
  | { kind: 'resume' };

/** An act, and how long things then stay as they are: with input every so often, or none at all. */
export type Step = Act & { thenSeconds: number; inputEverySeconds: number | null };

/** A stretch that the person strikes out when the day is over, counted from its beginning. */
export interface Correction {
  fromSeconds: number;
  forSeconds: number;
  isTakenBack: boolean;
}

/** A whole day of one person at one computer. */
export interface Story {
  /** What the wall clock shows at the beginning, in seconds since the epoch. */
  beginsAt: number;
  zone: Zone;
  dayStartsAtHour: number;
  /** Whether the monotonic clock stands still in sleep (Linux, macOS) or runs on (Windows). */
  clockInSleep: 'standsStill' | 'runsOn';
  /** What the tabs of each window show; the first tab is the one in sight. */
  windows: readonly (readonly Place[])[];
  steps: readonly Step[];
  corrections: readonly Correction[];
  /** What the person sets at the end of the day. */
  awayAllowanceSeconds: number;
}
