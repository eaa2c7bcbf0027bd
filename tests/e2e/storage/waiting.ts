import type { PageSpan } from '../../../utils/detection/sample.ts';
import { eventually } from '../support/eventually.ts';
import { isInFrontUpTo } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { stored } from './damage.ts';

interface Waiting {
  spans: { longest: { span: PageSpan } }[];
}

/** The spans that wait beside the records, each as long as it was told of at last. */
export async function waitingSpans(session: Session): Promise<PageSpan[]> {
  const waiting = await session.inWorker<Waiting | null>(stored('waitingPulses'));
  return waiting?.spans.map(({ longest }) => longest.span) ?? [];
}

/** Waits until what was in front up to a moment (ms) waits beside the records; gives all that does. */
export function untilWaiting(session: Session, leftAt: number): Promise<PageSpan[]> {
  return eventually(async () => {
    const spans = await waitingSpans(session);
    return spans.some((span) => isInFrontUpTo(span, leftAt)) && spans;
  }, 'the last word of the page that was left, among what waits');
}

/** Those that had waited of which the rows have nothing, or less than was told. */
export function notWritten(
  waited: readonly PageSpan[],
  rows: readonly Pick<PageSpan, 'id' | 'end'>[],
): PageSpan[] {
  const ends = new Map(rows.map(({ id, end }) => [id, end]));
  return waited.filter(({ id, end }) => (ends.get(id) ?? -Infinity) < end);
}
