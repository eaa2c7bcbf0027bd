/** How a page truly is to the person. */
export type Seen = 'hidden' | 'beside' | 'focused';

/** Losing (or getting) focus and visibility are two events, which come in either order. */
export interface TwoEvents {
  first: 'focus' | 'visibility';
  apartMs: number;
}

/** One thing that happens to a page, its computer or the person in front of it. */
export type Act =
  /** The page runs and ticks. */
  | { kind: 'stay'; forMs: number }
  /** Not told: nothing fires, as where focus leaves from inside a frame; the next tick sees it. */
  | { kind: 'turn'; to: Seen; isTold: boolean; events: TwoEvents }
  /** Nothing runs on the page; the person stays, goes for good, or was elsewhere meanwhile. */
  | { kind: 'hang'; forMs: number; person: 'stays' | 'goes' | 'isElsewhere'; events: TwoEvents }
  /** Nothing runs while it is open; blur and focus come afterwards, sometimes a tick before. */
  | { kind: 'dialog'; forMs: number; focusedAfterMs: number; isTickFirst: boolean }
  | { kind: 'sleep'; forMs: number }
  /** The browser freezes the page, which is hidden then. */
  | { kind: 'freeze'; forMs: number }
  /** To another page and back, out of the back-forward cache. */
  | { kind: 'leave'; forMs: number }
  | { kind: 'setClock'; byMs: number }
  /** The page changes its own address. */
  | { kind: 'reroute'; isTold: boolean };

/** A page's life, from the moment its script starts until it is hidden at the end. */
export interface Story {
  startsAs: Seen;
  acts: readonly Act[];
  /** Whether the monotonic clock stands still in sleep (Linux, macOS) or runs on (Windows). */
  clockInSleep: 'standsStill' | 'runsOn';
  /** How much faster than the monotonic clock the wall clock runs, in millionths. */
  driftPpm: number;
  /** How late ticks come, one after the other and over again. */
  latenessMs: readonly number[];
  /** Every event is heard twice at one instant, by a listener and by an observer. */
  isEchoed: boolean;
}

/** A page in front from the start, on a quiet computer whose monotonic clock runs on in sleep. */
export function story(acts: readonly Act[], but: Partial<Story> = {}): Story {
  return {
    startsAs: 'focused',
    acts,
    clockInSleep: 'runsOn',
    driftPpm: 0,
    latenessMs: [0],
    isEchoed: false,
    ...but,
  };
}

const blurFirst: TwoEvents = { first: 'focus', apartMs: 4 };

export const stay = (forMs: number): Act => ({ kind: 'stay', forMs });
export const turn = (to: Seen, events = blurFirst): Act => ({
  kind: 'turn',
  to,
  isTold: true,
  events,
});
export const turnUntold = (to: Seen): Act => ({
  kind: 'turn',
  to,
  isTold: false,
  events: blurFirst,
});
export const hang = (forMs: number, person: 'stays' | 'goes' | 'isElsewhere' = 'stays'): Act => ({
  kind: 'hang',
  forMs,
  person,
  events: blurFirst,
});
export const dialog = (forMs: number, focusedAfterMs = 30): Act => ({
  kind: 'dialog',
  forMs,
  focusedAfterMs,
  isTickFirst: false,
});
export const sleep = (forMs: number): Act => ({ kind: 'sleep', forMs });
export const leave = (forMs: number): Act => ({ kind: 'leave', forMs });
export const setClock = (byMs: number): Act => ({ kind: 'setClock', byMs });
export const reroute: Act = { kind: 'reroute', isTold: true };
