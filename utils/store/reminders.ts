import { plusDays } from '../days/dayNumber';
import type { Offer } from '../nudges/offers';
import { isNudgeRule } from '../nudges/rules';
import { checkEntry } from '../totals/entry';
import type { Entry, LocalDate } from '../totals/facts';
import { allOrNothing } from './allOrNothing';
import { shownLately } from './nudges';
import type { Database, Nudge } from './schema';

/**
 * Notes the reminder that `decide` gives from what was shown lately, in the same transaction, so
 * that of several at once only one decides so; `now` in ms. Gives it, or null where it decides on
 * none, or on one that is noted already.
 */
export async function noteReminder<Reminder extends Pick<Nudge, 'id' | 'rule' | 'tipId'>>(
  database: Database,
  now: number,
  decide: (history: readonly Nudge[]) => Reminder | null,
): Promise<Reminder | null> {
  return allOrNothing(database, ['nudges'], async (writing) => {
    const nudges = writing.objectStore('nudges');
    const reminder = decide(await nudges.index('byShownAt').getAll(shownLately(now)));
    if (reminder === null || (await nudges.get(reminder.id)) !== undefined) return null;
    const { id, rule, tipId } = reminder;
    await nudges.put({ id, tipId, rule, shownAt: now });
    return reminder;
  });
}

/** Notes that the person saw a reminder, or answered or closed it, at `now` (ms); the first time counts. */
export async function markReminder(
  database: Database,
  id: string,
  what: 'seenAt' | 'closedAt',
  now: number,
): Promise<void> {
  await allOrNothing(database, ['nudges'], async (writing) => {
    const nudges = writing.objectStore('nudges');
    const nudge = await nudges.get(id);
    if (nudge !== undefined) await nudges.put({ seenAt: now, [what]: now, ...nudge });
  });
}

/** What was shown since an instant (ms). */
export function readNotedSince(database: Database, since: number): Promise<Nudge[]> {
  return database.getAllFromIndex('nudges', 'byShownAt', IDBKeyRange.lowerBound(since));
}

/** The last reminders, at most so many, the latest first. */
export async function readLastReminders(database: Database, most: number): Promise<Nudge[]> {
  const reminders: Nudge[] = [];
  const { store } = database.transaction('nudges');
  let cursor = await store.index('byShownAt').openCursor(null, 'prev');
  while (cursor !== null && reminders.length < most) {
    if (isNudgeRule(cursor.value.rule)) reminders.push(cursor.value);
    cursor = await cursor.continue();
  }
  return reminders;
}

/** So far back is looked for what a person usually adds. */
const LATELY_DAYS = 28;

/** The entries of the last four weeks. */
export function readEntriesLately(database: Database, today: LocalDate): Promise<Entry[]> {
  const lately = IDBKeyRange.lowerBound(plusDays(today, -LATELY_DAYS));
  return database.getAllFromIndex('entries', 'byDate', lately);
}

/** What a reminder offered to add, and to which day. */
export interface Offered extends Offer {
  reminderId: string;
  date: LocalDate;
}

/**
 * Adds what a reminder offered, and closes it, in one transaction. Once: whoever presses again,
 * after a restart too, adds nothing, nor brings back what was taken back. Where the clock was set
 * back before that day, it is of `today`. Gives the entry's id, or null where nothing was added.
 */
export async function addOffered(
  database: Database,
  { reminderId, kind, minutes, date }: Offered,
  today: LocalDate,
  now: number,
): Promise<string | null> {
  const wanted = { kind, minutes, date: date < today ? date : today };
  const checked = checkEntry(wanted, today);
  if (checked.kind === 'invalid') return null;
  const id = `${reminderId}:${kind}-${minutes}`;
  return allOrNothing(database, ['entries', 'nudges'], async (writing) => {
    const entries = writing.objectStore('entries');
    const nudges = writing.objectStore('nudges');
    const [known, nudge] = await Promise.all([entries.get(id), nudges.get(reminderId)]);
    if (nudge !== undefined) await nudges.put({ seenAt: now, closedAt: now, ...nudge });
    if (known !== undefined) return null;
    await entries.put({ id, ...checked.entry, createdOn: today, updatedAt: now });
    return id;
  });
}
