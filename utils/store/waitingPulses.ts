import { acceptSpan } from '../detection/acceptSpan';
import type { PageSpan } from '../detection/sample';
import type { PageWait } from '../messages/pulse';
import type { AttributedPulse } from './recordPulse';
import type { Report } from './recordReports';
import { type Arrival, type Observation, withObservation } from './waitingObservations';

/**
 * A span as it first arrived, which tells whether it began in time, and as it was at its longest.
 */
export interface WaitingSpan {
  first: Arrival & { span: PageSpan };
  longest: Arrival & { span: PageSpan };
}

/**
 * What could not be written yet: each span once, the one that grew last at the end, and what was
 * observed of the person in the order of its arrival.
 */
export interface WaitingPulses {
  spans: readonly WaitingSpan[];
  waits: readonly (Arrival & { wait: PageWait })[];
  observations: readonly Observation[];
}

export const nothingWaits: WaitingPulses = { spans: [], waits: [], observations: [] };

/**
 * As many spans as a long day at a case system has; with what is said of each they take a quarter
 * of a megabyte, written anew with every pulse while the trouble lasts.
 */
const MOST_WAITING = 500;

/** What waits, with one report more; the same where that says nothing new. */
export function withReport(waiting: WaitingPulses, report: Report): WaitingPulses {
  if (report.kind === 'pulse') return withPulse(waiting, report.pulse);
  const observations = withObservation(waiting.observations, report);
  return observations === waiting.observations ? waiting : { ...waiting, observations };
}

/**
 * The waiting pulses with one more. A longer version of a span takes the place of the shorter, so
 * that the same pulse twice changes nothing; beyond `MOST_WAITING` the spans that have not grown
 * for longest are let go.
 */
function withPulse(waiting: WaitingPulses, pulse: AttributedPulse): WaitingPulses {
  const { spans: sent, wait, ...arrival } = pulse;
  const spans = new Map(waiting.spans.map((one) => [one.first.span.id, one]));
  for (const span of sent) {
    const grown = grownBy(spans.get(span.id), { ...arrival, span });
    spans.delete(span.id);
    spans.set(span.id, grown);
  }
  const waits = wait === undefined ? waiting.waits : [...waiting.waits, { ...arrival, wait }];
  return {
    spans: [...spans.values()].slice(-MOST_WAITING),
    waits: waits.slice(-MOST_WAITING),
    observations: withObservation(waiting.observations, { kind: 'input', arrival }),
  };
}

function grownBy(waiting: WaitingSpan | undefined, sent: WaitingSpan['first']): WaitingSpan {
  if (waiting === undefined) return { first: sent, longest: sent };
  const { first, longest } = waiting;
  // A version that will be refused must not displace one that will not. Where the span began before
  // the trouble its row will tell.
  const kept = acceptSpan(first.span, { ...first, kept: undefined });
  const isLonger = sent.span.end > longest.span.end;
  const isRight = kept === null || acceptSpan(sent.span, { ...sent, kept }) !== null;
  return isLonger && isRight ? { first, longest: sent } : waiting;
}

/**
 * What waits, to be written in this order: what was measured first, since an absence is kept only
 * where it meets a span, then what was observed; each in the order and with the moment of its own
 * arrival.
 */
export function reportsOf({ spans, waits, observations }: WaitingPulses): Report[] {
  const measured = spans.flatMap(({ first, longest }) =>
    (first === longest || first.now === longest.now ? [longest] : [first, longest]).map(
      ({ span, ...arrival }) => ({ ...arrival, spans: [span], inputSince: null }),
    ),
  );
  const loads = waits.map(({ wait, ...arrival }) => ({
    ...arrival,
    spans: [],
    wait,
    inputSince: null,
  }));
  const inOrder = [...measured, ...loads].sort((one, other) => one.now - other.now);
  return [...inOrder.map(asReport), ...observations.map(reportOf)];
}

function reportOf(observation: Observation): Report {
  if (observation.kind === 'presence') return observation;
  return asReport({ ...observation.arrival, spans: [] });
}

function asReport(pulse: AttributedPulse): Report {
  return { kind: 'pulse', pulse };
}

/** Whether all that waited before still does, and nothing was let go. */
export function holdsAll(now: WaitingPulses, { spans, observations }: WaitingPulses): boolean {
  return (
    spans.every(({ first }) => systemOf(now, first.span.id) !== undefined) &&
    observations.every((observation) => now.observations.includes(observation))
  );
}

/** The system in which a waiting span began; undefined when it is not among those that wait. */
export function systemOf({ spans }: WaitingPulses, spanId: string): string | undefined {
  return spans.find(({ first }) => first.span.id === spanId)?.first.systemId;
}
