import 'fake-indexeddb/auto';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import type { Pulse } from '../../../utils/messages/pulse';
import { receivePulse } from '../../../utils/messages/receivePulse';
import { browser } from './browser';
import { sentFrom } from './sender';

vi.mock('wxt/browser', () => import('./browser'));
vi.mock('../../../utils/store/changes', () => ({ announceChange: () => undefined }));
vi.mock('../../../utils/build', () => ({ buildTeamConfig: null, quietSeconds: 60 }));
// The message itself goes all the way, not a copy, so that whoever holds on to it is found out.
vi.mock('../../../utils/messages/readPulse', () => ({ readPulse: (message: unknown) => message }));

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const PAGES = 4;

/** A page comes in front, goes on, or leaves: two messages for each span. */
function messageOf(change: number): Pulse {
  const now = Date.now();
  const id = `${'0123456789abcdef'.repeat(2)}-${Math.floor(change / 2)}`;
  const span = { id, attention: 'focused', start: now - 1_000, end: now } as const;
  return { kind: 'pulse', spans: [span] };
}

test('a worker that lives through a day of changing tabs holds on to no message', async () => {
  const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };
  browser.storage.local.stored = { settings: { version: 1, systems: [care] } };
  browser.permissions.contains.mockResolvedValue(true);
  // In every fourth nobody is known to be there.
  const sent: WeakRef<object>[] = [];
  for (let change = 0; change < 100; change += 1) {
    browser.idle.queryState.mockResolvedValue(change % PAGES === 3 ? 'locked' : 'active');
    const message = messageOf(change);
    const sender = sentFrom(`https://case.example.org/${change % PAGES}`);
    sent.push(new WeakRef(message), new WeakRef(message.spans), new WeakRef(sender));
    expect(await receivePulse(message, sender)).toBe('kept');
  }
  // What a turn of the event loop has touched is kept until it is over.
  await sleep(10);
  collectGarbage();
  const held = sent.filter((one) => one.deref() !== undefined);
  expect(held.length).toBeLessThan(10);
});
