import type { Interval } from '../intervals/interval';
import type { Facts } from '../totals/deriveTotals';
import type { Absence, Span, Wait } from '../totals/facts';
import { openId } from './absenceRows';

interface Ended<Row> {
  index(name: 'byEnd'): { getAll(range: IDBKeyRange): Promise<Row[]> };
}

/** The three stores of facts, from any transaction that holds them. */
export interface FactReading {
  objectStore(name: 'spans'): Ended<Span>;
  objectStore(name: 'absences'): Ended<Absence> & { get(id: string): Promise<Absence | undefined> };
  objectStore(name: 'waits'): Ended<Wait>;
}

/** Every fact that ends after `since` (ms since the epoch) or is still open. */
export async function readFacts(reading: FactReading, since: Interval['start']): Promise<Facts> {
  const after = IDBKeyRange.lowerBound(since, true);
  const absences = reading.objectStore('absences');
  const [spans, closed, away, locked, waits] = await Promise.all([
    reading.objectStore('spans').index('byEnd').getAll(after),
    absences.index('byEnd').getAll(after),
    absences.get(openId('away')),
    absences.get(openId('locked')),
    reading.objectStore('waits').index('byEnd').getAll(after),
  ]);
  const open = [away, locked].filter((absence) => absence !== undefined);
  return { spans, absences: [...closed, ...open], waits };
}
