import { continuity } from './continuity';
import {
  ADDRESS_EVERY_MS,
  BEAT_MS,
  BEAT_TOLERANCE_MS,
  MOST_ADDRESSES,
  RHYTHM_MS,
  SHORTEST_BESIDE_MS,
  TICK_MS,
} from './limits';
import type { PageSpan, Sample } from './sample';
import { type DetectorState, type OpenSpan, type Revivable, soFar } from './state';

/** The state after a sample, and the spans to send now; none means no message. */
export interface Step {
  state: DetectorState;
  send: readonly PageSpan[];
}

/**
 * The detector: from what was known and one sample to what is known and what is to be sent.
 * Every span is sent whole, so a message may be lost, doubled or late. Samples with clocks that
 * are no numbers end the open span and begin none.
 */
export function step(before: DetectorState, sample: Sample): Step {
  const { state: heard, isNewAddress } = hearAddress(before, sample);
  if (heard.silent && !isNewAddress) return { state: heard, send: [] };
  const { state, ended } = advance({ ...heard, silent: false }, sample, isNewAddress);
  return withMessage(before, { state: begin(state, sample), ended }, sample);
}

/**
 * Whether the page is now to be taken as another one. A page may rewrite its address as often as
 * it likes: after a few in a row only one a second is taken, the last of them a little late.
 */
function hearAddress(before: DetectorState, sample: Sample) {
  const sinceMs = Math.max(0, sample.monotonicMs - before.addressCreditsAtMonotonicMs) || 0;
  const credits = Math.min(MOST_ADDRESSES, before.addressCredits + sinceMs / ADDRESS_EVERY_MS);
  const isPending = before.addressPending || sample.addressChanged;
  const isNewAddress = isPending && credits >= 1;
  const state: DetectorState = {
    ...before,
    addressPending: isPending && !isNewAddress,
    addressCredits: isNewAddress ? credits - 1 : credits,
    addressCreditsAtMonotonicMs: sample.monotonicMs,
  };
  return { state, isNewAddress };
}

interface Advanced {
  state: DetectorState;
  ended: readonly PageSpan[];
}

/** Lets the open span, or the one that a gap interrupted, grow to the sample, or ends it. */
function advance(state: DetectorState, sample: Sample, isNewAddress: boolean): Advanced {
  const revived = revive(state, sample);
  const open = revived?.span ?? state.open;
  if (open === null) return { state, ended: [] };

  const verdict = continuity(open, sample);
  const counts = verdict === 'goesOn' || verdict === 'countsThenEnds';
  const grown = counts ? { ...open, lastMonotonicMs: sample.monotonicMs } : open;
  const isPageOver = isNewAddress || revived?.isPageOver === true;
  const isSamePage = sample.attention === open.attention && !sample.leaving && !isPageOver;
  const goesOn = verdict === 'goesOn' && isSamePage;
  const revivable =
    verdict === 'endsInSight'
      ? { span: open, untilMonotonicMs: sample.monotonicMs + RHYTHM_MS, isPageOver }
      : stillRevivable(state, sample, isNewAddress);
  return {
    state: { ...state, open: goesOn ? grown : null, revivable },
    ended: !goesOn && isWorthSending(grown) ? [soFar(grown)] : [],
  };
}

/** The span that a dialog or a hanging page interrupted, when the focus came straight back. */
function revive({ revivable }: DetectorState, sample: Sample): Revivable | null {
  if (revivable === null || sample.attention !== revivable.span.attention) return null;
  const isInTime = sample.monotonicMs <= revivable.untilMonotonicMs;
  return isInTime && continuity(revivable.span, sample) === 'goesOn' ? revivable : null;
}

/** What was revivable stays so while the page waits in sight for the focus. */
function stillRevivable(
  { revivable }: DetectorState,
  sample: Sample,
  isNewAddress: boolean,
): Revivable | null {
  if (revivable === null || sample.attention !== 'beside' || sample.leaving) return null;
  return isNewAddress ? { ...revivable, isPageOver: true } : revivable;
}

/** Begins a span when the page is in sight and none is open. */
function begin(state: DetectorState, sample: Sample): DetectorState {
  const clocksRun = Number.isFinite(sample.wallMs) && Number.isFinite(sample.monotonicMs);
  if (state.open !== null || sample.leaving || sample.attention === null || !clocksRun) {
    return state;
  }
  const spansBegun = state.spansBegun + 1;
  return {
    ...state,
    spansBegun,
    lastSentMonotonicMs: sample.monotonicMs,
    open: {
      id: `${state.pageId}-${spansBegun}`,
      attention: sample.attention,
      startWallMs: Math.round(sample.wallMs),
      startMonotonicMs: sample.monotonicMs,
      lastMonotonicMs: sample.monotonicMs,
    },
  };
}

/**
 * Adds what is to be sent of the open span: its beginning when the page has come in front (so
 * that its system is decided there and then), all of it when the page is in front again after a
 * dialog, and all of it once in ten seconds.
 */
function withMessage(before: DetectorState, { state, ended }: Advanced, sample: Sample): Step {
  const { open } = state;
  const isInFrontAnew = open?.attention === 'focused' && open.id !== before.open?.id;
  const sinceSentMs = sample.monotonicMs - state.lastSentMonotonicMs;
  const isDue = sinceSentMs + TICK_MS > BEAT_MS + BEAT_TOLERANCE_MS;
  const send = open !== null && (isInFrontAnew || isDue) ? [...ended, soFar(open)] : ended;
  if (send.length === 0) return { state, send };
  return { state: { ...state, lastSentMonotonicMs: sample.monotonicMs }, send };
}

/** A span without length, or a moment of being beside, says nothing. */
function isWorthSending(open: OpenSpan): boolean {
  const lengthMs = open.lastMonotonicMs - open.startMonotonicMs;
  return open.attention === 'focused' ? lengthMs > 0 : lengthMs >= SHORTEST_BESIDE_MS;
}
