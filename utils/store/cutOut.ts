import type { Interval } from '../intervals/interval';
import type { Absence } from '../totals/facts';
import type { FactWriting } from './schema';

/**
 * Takes a stretch of time out of the facts of the minute: what lies in it goes, and of what reaches
 * over its edges the parts before and after stay, apart. The part after keeps the id, since it may
 * go on; the part before is given another, so that nothing makes it grow again. Page loads that
 * meet it go as a whole.
 */
export async function cutOut(writing: FactWriting, cut: Interval): Promise<void> {
  const since = IDBKeyRange.lowerBound(cut.start);
  const spans = writing.objectStore('spans');
  for (const span of await spans.index('byEnd').getAll(since)) {
    if (!meets(span, cut)) continue;
    await spans.delete(span.id);
    if (span.start < cut.start) {
      await spans.put({ ...span, id: crypto.randomUUID(), end: cut.start });
    }
    if (span.end > cut.end) await spans.put({ ...span, start: cut.end });
  }
  const waits = writing.objectStore('waits');
  for (const wait of await waits.index('byEnd').getAll(since)) {
    if (meets(wait, cut)) await waits.delete(wait.id);
  }
  await cutAbsences(writing, cut);
}

async function cutAbsences(writing: FactWriting, cut: Interval): Promise<void> {
  const absences = writing.objectStore('absences');
  const [closed, open] = await Promise.all([
    absences.index('byEnd').getAll(IDBKeyRange.lowerBound(cut.start)),
    absences.getAll(IDBKeyRange.bound('open:', 'open;')),
  ]);
  const rows = new Map([...closed, ...open].map((row) => [row.id, row]));
  for (const row of rows.values()) {
    const end = row.end ?? Infinity;
    if (!meets({ start: row.start, end }, cut)) continue;
    await absences.delete(row.id);
    if (row.start < cut.start) {
      await absences.put({ ...row, id: crypto.randomUUID(), end: cut.start });
    }
    if (end > cut.end) await absences.put({ ...row, start: cut.end });
  }
  await dropUnmet(writing, cut);
}

/**
 * Deletes the quiet stretches and locks that meet, or touch, a stretch of time and no span any
 * more: this is no log of breaks. Those still open stay.
 */
export async function dropUnmet(writing: FactWriting, { start, end }: Interval): Promise<void> {
  const absences = writing.objectStore('absences');
  const spans = writing.objectStore('spans').index('byEnd');
  const closed = await absences.index('byEnd').getAll(IDBKeyRange.lowerBound(start));
  for (const row of closed.filter((one) => isNoticed(one) && one.start <= end)) {
    const after = await spans.getAll(IDBKeyRange.lowerBound(row.start, true));
    if (!after.some((span) => span.start < (row.end ?? Infinity))) await absences.delete(row.id);
  }
}

function isNoticed({ reason }: Absence): boolean {
  return reason === 'away' || reason === 'locked';
}

/** What has no length belongs to the stretch that begins there. */
function meets({ start, end }: Interval, cut: Interval): boolean {
  return start < cut.end && (end > cut.start || start >= cut.start);
}
