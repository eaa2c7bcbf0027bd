import { vi } from 'vitest';
import type { Pulse } from '../../../utils/messages/pulse';
import type { OwnSystem } from '../../../utils/settings/settings';
import { openDatabase } from '../../../utils/store/database';
import { browser } from './browser';

export const SECOND_MS = 1_000;
export const NOW = Date.parse('2026-11-24T10:00:00Z');
export const care: OwnSystem = {
  id: 'care',
  name: 'Care',
  matches: ['https://case.example.org/care/*', 'https://documents.example.org/*'],
};
export const finance: OwnSystem = {
  id: 'finance',
  name: 'Finance',
  matches: ['https://case.example.org/finance/*'],
};

export const spanId = (number: number) => `${'0123456789abcdef'.repeat(2)}-${number}`;
/** A pulse of a page in front since so many seconds, its n-th span. */
export function pulse(seconds: number, number = 1): Pulse {
  const end = Date.now();
  const start = end - seconds * SECOND_MS;
  return { kind: 'pulse', spans: [{ id: spanId(number), attention: 'focused', start, end }] };
}

export const spansKept = async () => (await openDatabase()).getAll('spans');
export const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * SECOND_MS);

/** An empty database, two systems of the person's own, a browser that allows both, and a person there. */
export async function setTheScene(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const database = await openDatabase();
  for (const store of database.objectStoreNames) await database.clear(store);
  browser.storage.local.stored = { settings: { version: 1, systems: [care, finance] } };
  browser.permissions.contains.mockReset().mockResolvedValue(true);
  browser.idle.queryState.mockReset().mockResolvedValue('active');
  browser.tabs.get.mockReset().mockRejectedValue(new Error('No such tab'));
}
