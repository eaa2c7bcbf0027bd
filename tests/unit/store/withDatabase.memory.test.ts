import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { openDatabase, withDatabase } from '../../../utils/store/database';
import './freshDatabase';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('a connection that lives for days holds on to nothing of the work that was done on it', async () => {
  await openDatabase();
  const outcomes: WeakRef<object>[] = [];
  for (let count = 0; count < 50; count += 1) {
    outcomes.push(new WeakRef(await withDatabase(() => Promise.resolve({ rows: [count] }))));
  }
  // What a turn of the event loop has touched is kept until it is over.
  await sleep(10);
  collectGarbage();
  const held = outcomes.filter((outcome) => outcome.deref() !== undefined);
  expect(held.length).toBeLessThan(5);
});
