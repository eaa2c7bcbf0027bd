import { acceptSpan } from '../detection/acceptSpan';
import type { PageSpan } from '../detection/sample';
import type { PageWait } from '../messages/pulse';
import { closeAbsence, openId, reopenDays } from './absenceRows';
import { touchDay } from './calendar';
import { type Database, factStores, type FactWriting } from './schema';

/** A pulse whose sender was checked and found to belong to a system. */
export interface AttributedPulse {
  systemId: string;
  spans: readonly PageSpan[];
  wait?: PageWait | undefined;
  now: number;
  dayStartsAtMinutes: number;
  /** There was input at this moment or later; null when the browser says nothing of the kind. */
  inputSince: number | null;
}

/** Keeps what a pulse brings, in one transaction; what `acceptSpan` refuses changes nothing. */
export async function recordPulse(database: Database, pulse: AttributedPulse): Promise<void> {
  const writing = database.transaction(factStores, 'readwrite');
  await closeDisproved(writing, pulse);
  for (const sent of pulse.spans) await keepSpan(writing, sent, pulse);
  if (pulse.wait !== undefined && isPlausible(pulse.wait, pulse.now)) {
    const id = `${pulse.systemId}-${pulse.wait.start}-${pulse.wait.end}`;
    await writing.objectStore('waits').put({ id, systemId: pulse.systemId, ...pulse.wait });
  }
  await writing.done;
}

/** An absence that began before the last input cannot be open any more: its end was missed. */
async function closeDisproved(writing: FactWriting, pulse: AttributedPulse): Promise<void> {
  if (pulse.inputSince === null) return;
  for (const reason of ['away', 'locked'] as const) {
    const open = await writing.objectStore('absences').get(openId(reason));
    if (open !== undefined && open.start < pulse.inputSince) {
      await closeAbsence(writing, reason, pulse.now);
    }
  }
}

async function keepSpan(
  writing: FactWriting,
  sent: PageSpan,
  { now, systemId, dayStartsAtMinutes }: AttributedPulse,
): Promise<void> {
  const spans = writing.objectStore('spans');
  const kept = await spans.get(sent.id);
  const row = acceptSpan(sent, { now, systemId, kept });
  if (row === null || (kept !== undefined && kept.end === row.end)) return;
  await spans.put(row);
  const calendar = writing.objectStore('calendar');
  if (kept === undefined) await touchDay(calendar, row.start, dayStartsAtMinutes);
  const lastDay = await touchDay(calendar, row.end, dayStartsAtMinutes);
  const grownFrom = kept?.end ?? row.start;
  if (grownFrom < lastDay.start) await reopenDays(writing, grownFrom, row.end);
}

const LONGEST_LOAD_MS = 10 * 60_000;
const CLOCK_TOLERANCE_MS = 2_000;

function isPlausible({ start, responseStart, end }: PageWait, now: number): boolean {
  const isOrdered = start <= responseStart && responseStart <= end;
  return isOrdered && end - start <= LONGEST_LOAD_MS && end <= now + CLOCK_TOLERANCE_MS;
}
