import type { Attention } from '../totals/facts';
import { MOST_ADDRESSES } from './limits';
import type { PageSpan } from './sample';

/** A span that is still growing, anchored on both clocks. */
export interface OpenSpan {
  id: string;
  attention: Attention;
  startWallMs: number;
  startMonotonicMs: number;
  /** The last moment known to belong to it. */
  lastMonotonicMs: number;
}

/** A span that a gap ended while the page was still in sight: the focus may come straight back. */
export interface Revivable {
  span: OpenSpan;
  untilMonotonicMs: number;
  /** The address changed meanwhile: the span may get its gap back, but ends there. */
  isPageOver: boolean;
}

/** All that the detector remembers between two samples. */
export interface DetectorState {
  /** Random, once a page; spans are numbered under it. */
  pageId: string;
  spansBegun: number;
  open: OpenSpan | null;
  revivable: Revivable | null;
  lastSentMonotonicMs: number;
  /** The address changed more often than is taken; a later sample takes it. */
  addressPending: boolean;
  /** How many changes of address may be taken at once, as of a moment. */
  addressCredits: number;
  addressCreditsAtMonotonicMs: number;
  /** The background said that this address belongs to no system. */
  silent: boolean;
}

/** The state of a page that was never sampled; `pageId` is any text unlike other pages'. */
export function initialState(pageId: string): DetectorState {
  return {
    pageId,
    spansBegun: 0,
    open: null,
    revivable: null,
    lastSentMonotonicMs: Number.NEGATIVE_INFINITY,
    addressPending: false,
    addressCredits: MOST_ADDRESSES,
    addressCreditsAtMonotonicMs: 0,
    silent: false,
  };
}

/** The state after the background said that this address is not to be counted. */
export function silenced(state: DetectorState): DetectorState {
  return { ...state, open: null, revivable: null, silent: true };
}

/**
 * The state after the background called: a system may have been added, so what was silent may speak
 * again, or an update is coming, so what is open is sent at the next sample.
 */
export function awakened(state: DetectorState): DetectorState {
  return { ...state, silent: false, lastSentMonotonicMs: Number.NEGATIVE_INFINITY };
}

/** An open span as it is sent: its length is the monotonic clock's, so a set clock cannot stretch it. */
export function soFar(open: OpenSpan): PageSpan {
  const lengthMs = Math.max(0, Math.round(open.lastMonotonicMs - open.startMonotonicMs));
  return {
    id: open.id,
    attention: open.attention,
    start: open.startWallMs,
    end: open.startWallMs + lengthMs,
  };
}
