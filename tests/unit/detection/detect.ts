import type { PageSpan, Sample } from '../../../utils/detection/sample';
import { initialState } from '../../../utils/detection/state';
import { step } from '../../../utils/detection/step';
import type { Stretch } from './stretches';

/** What was sent at one sample. */
export interface Message {
  sample: Sample;
  spans: readonly PageSpan[];
  /** The span that was still growing, if any. */
  openId: string | undefined;
}

/** What a page claims under one id, on its monotonic clock and on the wall clock. */
export interface Claim extends Stretch {
  id: string;
  attention: PageSpan['attention'];
  wall: Stretch;
}

export interface Detection {
  messages: readonly Message[];
  claims: readonly Claim[];
}

/** Puts samples through the detector, one after the other, and keeps the longest of every id. */
export function detect(samples: readonly Sample[]): Detection {
  const messages: Message[] = [];
  const begunAt = new Map<string, number>();
  let state = initialState('page');
  for (const sample of samples) {
    const result = step(state, sample);
    state = result.state;
    if (state.open !== null) begunAt.set(state.open.id, state.open.startMonotonicMs);
    if (result.send.length > 0) {
      messages.push({ sample, spans: result.send, openId: state.open?.id });
    }
  }
  const claims = keepLongest(messages.map(({ spans }) => spans)).map((span) => {
    const { id, attention, ...wall } = span;
    const start = begunAt.get(id) ?? Number.NaN;
    return { id, attention, start, end: start + wall.end - wall.start, wall };
  });
  return { messages, claims };
}

/** What a background that keeps the longest of every id has after these messages. */
export function keepLongest(messages: readonly (readonly PageSpan[])[]): PageSpan[] {
  const kept = new Map<string, PageSpan>();
  for (const span of messages.flat()) {
    const before = kept.get(span.id);
    if (before === undefined || span.end > before.end) kept.set(span.id, span);
  }
  return [...kept.values()];
}

export function focusedOf<Row extends { attention: PageSpan['attention'] }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter(({ attention }) => attention === 'focused');
}
