import type { PageSpan } from '../detection/sample';

/** A page load, as the page's own clock saw it; ms since the epoch. */
export interface PageWait {
  start: number;
  responseStart: number;
  end: number;
}

/** The only message a page of a case system sends. It holds times and nothing of the page. */
export interface Pulse {
  kind: 'pulse';
  spans: readonly PageSpan[];
  wait?: PageWait;
}

/**
 * What the background answers: `kept`; `notCounted` when the page's address belongs to no system
 * (the page then stays silent until its address changes); `notKept` when it is worth trying again.
 */
export type PulseAnswer = 'kept' | 'notCounted' | 'notKept';
