import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applySettings } from '../../../utils/background/applySettings';
import type { Settings } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { openDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import { emptied } from '../store/freshDatabase';
import { DAY_MS, dateOf, midnight, MINUTE_MS, NOON, spanOf } from './daysAgo';

export const HERE = 'here';

/** An installation with nothing kept, at noon; for a `beforeEach`. */
export async function freshInstallation(): Promise<Database> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ installation: HERE });
  return emptied(await openDatabase());
}

/** A day so long ago with a span of an hour from nine on. */
export async function keepDay(database: Database, daysAgo: number): Promise<void> {
  const start = midnight(daysAgo);
  await database.put('calendar', { date: dateOf(daysAgo), start, end: start + DAY_MS });
  await database.put('spans', spanOf(daysAgo));
}

export const totalsOf = (database: Database, daysAgo: number) =>
  database.get('days', [dateOf(daysAgo), '*', HERE]);

export const minutesOf = async (database: Database, daysAgo: number) =>
  ((await totalsOf(database, daysAgo))?.recordingMs ?? Number.NaN) / MINUTE_MS;

export async function set(change: Partial<Settings>): Promise<void> {
  const before = await loadSettings();
  await applySettings(before, await changeSettings((settings) => ({ ...settings, ...change })));
}

export const nextDay = () => vi.setSystemTime(Date.now() + DAY_MS);
