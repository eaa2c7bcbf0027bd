import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { harbour, storeSettings } from '../screens/support/ownSettings.ts';
import { makeVariant } from '../screens/support/variants.ts';
import { recordedSeconds } from '../support/rows.ts';
import { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

/** Does something; gives the middle of it, as `performance.now()` has it. */
async function middleOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (startedAt + performance.now()) / 2;
}

test('a system added while its page is open counts from then on, and removed no longer', async () => {
  const folder = makeVariant('allowed');
  const session = await Session.start({ extensionDirs: [folder] });
  try {
    const { stopwatch } = session;
    await session.signIn();
    await sleep(3_000);
    for (const secondsInFront of [4.3, 3.4]) {
      stopwatch.start(await middleOf(() => storeSettings(session, { systems: [harbour] })));
      await sleep(secondsInFront * 1000);
      const removed = { ...harbour, matches: [], archived: true };
      stopwatch.stop(await middleOf(() => storeSettings(session, { systems: [removed] })));
      await sleep(2_600);
    }
    await session.leave();
    await sleep(500);
    const rows = await session.rows();
    expectWithin(recordedSeconds(rows), stopwatch.seconds);
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true });
  }
});

test('access that the person takes back in the browser stops the count at once, and given again it goes on', async ({
  session,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  const settings = await session.openBehind('chrome://extensions');
  const id = await session.extensionId();
  const allow = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    middleOf(() =>
      settings.evaluate(
        async ([extensionId, hostAccess]) => {
          const { developerPrivate } = Reflect.get(globalThis, 'chrome');
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        [id, hostAccess] as const,
      ),
    );
  const badge = () => session.inWorker<string>('chrome.action.getBadgeText({})');
  await sleep(3_400);
  stopwatch.stop(await allow('ON_CLICK'));
  await sleep(3_600);
  expect(await badge(), 'a dot says that something is amiss').not.toBe('');
  stopwatch.start(await allow('ON_ALL_SITES'));
  await sleep(3_300);
  expect(await badge()).toBe('');
  await session.leave();
  await sleep(500);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});
