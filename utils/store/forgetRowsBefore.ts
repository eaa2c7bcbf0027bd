import { cutOut } from './cutOut';
import { rewrite } from './rewrite';
import type { Database, Rewriting } from './schema';

/**
 * Takes out every row that is of before an instant (ms), in one transaction, and leaves what came
 * later. What is kept by date goes up to the day of the instant, and only where something of before
 * is left that has an instant: where nothing is, all was deleted then, and a date says nothing.
 */
export async function forgetRowsBefore(database: Database, instant: number): Promise<void> {
  await rewrite(database, async (writing) => {
    const days = await writing.objectStore('calendar').getAll();
    const begun = days.filter(({ start }) => start < instant);
    const wasLeft = [
      begun.some(({ end }) => end <= instant),
      await forgetMeasured(writing, instant),
      await forgetShown(writing, instant),
      await forgetAdded(writing, 'entries', instant),
      await forgetAdded(writing, 'disruptions', instant),
    ].includes(true);
    const lastDate = begun.at(-1)?.date;
    if (!wasLeft || lastDate === undefined) return;
    const over = begun.filter(({ end }) => end <= instant);
    await Promise.all(over.map(({ date }) => writing.objectStore('calendar').delete(date)));
    await writing.objectStore('days').delete(IDBKeyRange.upperBound([lastDate, []]));
    await writing.objectStore('weeks').delete(IDBKeyRange.upperBound(lastDate));
  });
}

async function forgetMeasured(writing: Rewriting, instant: number): Promise<boolean> {
  const before = IDBKeyRange.upperBound(instant);
  const counts = await Promise.all(
    (['spans', 'absences', 'waits'] as const).map((name) =>
      writing.objectStore(name).index('byEnd').count(before),
    ),
  );
  await cutOut(writing, { start: 0, end: instant });
  return counts.some((count) => count > 0);
}

async function forgetShown(writing: Rewriting, instant: number): Promise<boolean> {
  const nudges = writing.objectStore('nudges');
  const keys = await nudges.index('byShownAt').getAllKeys(IDBKeyRange.upperBound(instant, true));
  await Promise.all(keys.map((key) => nudges.delete(key)));
  return keys.length > 0;
}

async function forgetAdded(
  writing: Rewriting,
  name: 'entries' | 'disruptions',
  instant: number,
): Promise<boolean> {
  const store = writing.objectStore(name);
  const rows: readonly { id: string; updatedAt: number }[] = await store.getAll();
  const before = rows.filter(({ updatedAt }) => updatedAt < instant);
  await Promise.all(before.map(({ id }) => store.delete(id)));
  return before.length > 0;
}
