import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { changeReminders } from '../../../utils/reminding/answers';
import { lookForReminders } from '../../../utils/reminding/look';
import { noteNextLook } from '../../../utils/reminding/nextLook';
import type { RemindersSaid } from '../../../utils/nudges/reminders';
import { openDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import { emptied } from '../store/freshDatabase';
import { browser, computer, resetComputer } from './browser';

export const MINUTE_MS = 60_000;
export const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };

const SITE = 'https://case.example.org/*';

/** The browser no longer lets the extension onto the case system's pages. */
export const loseAccess = () => computer.allowed.delete(SITE);

/** An instant of Tuesday 24 November 2026, when London has the time of UTC. */
export const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
export const goTo = (clock: string) => vi.setSystemTime(at(clock));

/** A computer of somebody who works at any hour of a weekday, at that time; all reminders that were on. */
export async function beginAt(clock: string, said: RemindersSaid = {}): Promise<Database> {
  vi.useFakeTimers({ toFake: ['Date'], now: at(clock) });
  resetComputer();
  computer.allowed.add(SITE);
  const { local, session } = browser.storage;
  await local.set({ settings: { version: 1, systems: [care] }, installation: 'here' });
  await session.set({ startSettled: { isBrowserStart: false } });
  await changeReminders(() => said);
  await noteNextLook(0, 0);
  return emptied(await openDatabase());
}

/** Looks as the worker does at an alarm, and gives the rules of all that came so far. */
export async function rulesAfterLook(database: Database): Promise<string[]> {
  await lookForReminders();
  const rows = await database.getAllFromIndex('nudges', 'byShownAt');
  return rows.map(({ rule }) => rule);
}

/** Time at the case system, from one clock to another. */
export async function workFrom(database: Database, from: string, to: string): Promise<void> {
  const [start, end] = [at(from), at(to)];
  const span = { id: `${from}-${to}`, systemId: 'care', attention: 'focused' as const };
  await database.put('spans', { ...span, start, end, firstSeenAt: start });
}
