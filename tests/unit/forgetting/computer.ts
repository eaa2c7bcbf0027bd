import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '../../../utils/store/database';
import { keepPulse } from '../../../utils/store/keepPulse';
import { loadForgottenBefore } from '../../../utils/store/forgottenBefore';
import type { Database } from '../../../utils/store/schema';
import { emptied } from '../store/freshDatabase';
import { focused, pulse } from '../store/pulses';
import { permissions, windows } from './browser';

export const NOW = Date.parse('2026-11-24T12:00Z');
export const SECOND_MS = 1_000;
export const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };

/** A computer at noon on which a system of the person's own is counted and something recorded. */
export async function usedComputer(): Promise<Database> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  fakeBrowser.reset();
  permissions.remove.mockClear();
  permissions.given = { origins: [], permissions: [] };
  windows.open = 1;
  const { local } = fakeBrowser.storage;
  await local.set({ settings: { version: 1, systems: [care] }, installation: 'here' });
  const database = await emptied(await openDatabase());
  const bounds = { start: NOW - 12 * 3_600_000, end: NOW + 12 * 3_600_000 };
  await database.put('calendar', { date: '2026-11-24', ...bounds });
  const entry = { kind: 'phone', minutes: 15, createdOn: '2026-11-24', updatedAt: NOW };
  await database.put('entries', { id: 'call', date: '2026-11-24', ...entry });
  await database.put('weeks', { weekStart: '2026-11-23', kindOfWeek: ['court'] });
  await database.put('nudges', { id: 'tip', tipId: 'A1', rule: 'popup', shownAt: NOW });
  return database;
}

/** The page's span since so many seconds, sent now as it would be: whole. */
async function sendSpan(sinceMs: number): Promise<void> {
  const now = Date.now();
  const sent = pulse({ systemId: 'care', spans: [focused('page', sinceMs, now)], now });
  await keepPulse({ ...sent, inputSince: now }, await loadForgottenBefore());
}

/** Lets time go on and the page speak each ten seconds, as long as it is in front. */
export async function stayInFront(sinceMs: number, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 10) {
    vi.setSystemTime(Date.now() + 10 * SECOND_MS);
    await sendSpan(sinceMs);
  }
}
