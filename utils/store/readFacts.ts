import type { Interval } from '../intervals/interval';
import type { Facts } from '../totals/deriveTotals';
import type { Absence, Span, Wait } from '../totals/facts';
import { openId } from './absenceRows';

interface Ended<Row> {
  index(name: 'byEnd'): { getAll(range: IDBKeyRange): Promise<Row[]> };
}

/** The stores that recording-system time is worked out from, in any transaction that has them. */
interface MeasuredReading {
  objectStore(name: 'spans'): Ended<Span>;
  objectStore(name: 'absences'): Ended<Absence> & { get(id: string): Promise<Absence | undefined> };
}

/** Those and the page loads. */
export type FactReading = MeasuredReading & { objectStore(name: 'waits'): Ended<Wait> };

/** Every fact that ends after `since` (ms since the epoch) or is still open. */
export async function readFacts(reading: FactReading, since: Interval['start']): Promise<Facts> {
  const [present, waits] = await Promise.all([
    readSpansAndAbsences(reading, since),
    reading.objectStore('waits').index('byEnd').getAll(endingAfter(since)),
  ]);
  return { ...present, waits };
}

/** As `readFacts`, without the page loads: all that recording-system time is worked out from. */
export async function readSpansAndAbsences(
  reading: MeasuredReading,
  since: Interval['start'],
): Promise<Pick<Facts, 'spans' | 'absences'>> {
  const absences = reading.objectStore('absences');
  const [spans, closed, away, locked] = await Promise.all([
    reading.objectStore('spans').index('byEnd').getAll(endingAfter(since)),
    absences.index('byEnd').getAll(endingAfter(since)),
    absences.get(openId('away')),
    absences.get(openId('locked')),
  ]);
  const open = [away, locked].filter((absence) => absence !== undefined);
  return { spans, absences: [...closed, ...open] };
}

function endingAfter(since: Interval['start']): IDBKeyRange {
  return IDBKeyRange.lowerBound(since, true);
}
