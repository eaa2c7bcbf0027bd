import type { PageSpan } from '../../../utils/detection/sample';
import type { AttributedPulse } from '../../../utils/store/recordPulse';
import type { DayTotals, LocalDate } from '../../../utils/totals/facts';

/** A pulse from Harbour that says nothing but what is given. */
export function pulse(given: Partial<AttributedPulse> & Pick<AttributedPulse, 'now'>) {
  return {
    systemId: 'harbour',
    spans: [],
    dayStartsAtMinutes: 0,
    inputSince: null,
    origin: 'here',
    ...given,
  } satisfies AttributedPulse;
}

export function focused(id: string, start: number, end: number): PageSpan {
  return { id, attention: 'focused', start, end };
}

/** A finished day's row with nothing in it. */
export function emptyDay(date: LocalDate, systemId: string, origin = 'here'): DayTotals {
  return {
    date,
    systemId,
    origin,
    recordingMs: 0,
    withBesideMs: 0,
    waitingMs: 0,
    slowLoads: 0,
    outsideMs: 0,
  };
}
