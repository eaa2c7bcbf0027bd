import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { harbour, storedSettings, storeSettings } from '../screens/support/ownSettings.ts';
import { makeVariant } from '../screens/support/variants.ts';
import { middleOf } from '../support/clock.ts';
import { leave } from '../support/leaving.ts';
import { whenAddressIs } from '../support/moments.ts';
import { recordedSeconds } from '../support/rows.ts';
import { Session } from '../support/session.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect, test } from '../support/test.ts';
import { expectWithinAround, untilCounted } from '../support/untilCounted.ts';
import { expectWithin } from '../support/within.ts';

/** Opens the browser's own settings behind the page; gives what a person does there. */
async function siteAccess(session: Session) {
  const settings = await session.openBehind('chrome://extensions');
  const id = await session.extensionId();
  return (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    middleOf(() =>
      settings.evaluate(
        async ([extensionId, hostAccess]) => {
          const { developerPrivate } = Reflect.get(globalThis, 'chrome');
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        [id, hostAccess] as const,
      ),
    );
}

test('a system added while its page is open counts from then on, and removed no longer', async () => {
  const folder = makeVariant('allowed');
  const session = await Session.start({ extensionDirs: [folder] });
  try {
    const { stopwatch } = session;
    await session.signIn();
    await sleep(2_000);
    const add = () => storeSettings(session, { systems: [harbour] });
    const untilAdded = await untilCounted(session, add);
    stopwatch.start();
    await sleep(4_300);
    // Systems are removed on the settings page, for which the case page is left, and nobody is
    // there before the page has said its last word.
    await leave(session);
    await session.untilTold();
    await storeSettings(session, { systems: [{ ...harbour, archived: true }] });
    await session.comeBack(new Stopwatch());
    await sleep(4_600);
    const untilAddedAgain = await untilCounted(session, add);
    stopwatch.start();
    await sleep(3_200);
    await leave(session);
    await session.untilTold();
    const changes = [untilAdded, untilAddedAgain];
    expectWithinAround(await session.rows(), stopwatch.seconds, changes);
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true });
  }
});

test('two parts of one site that a person adds as two systems are measured apart', async () => {
  const folder = makeVariant('allowed');
  const session = await Session.start({ extensionDirs: [folder] });
  try {
    const options = await session.openExtensionPage('options.html');
    const { host } = new URL(session.address('harbour'));
    for (const [path, name] of [
      ['/care/worklist?of=me', 'Harbour'],
      ['/finance/budgets', 'Harbour Finance'],
    ] as const) {
      await options.getByLabel('Address').fill(`http://${host}${path}`);
      const part = `http://${host}, every page below /${path.split('/')[1]}`;
      await options.getByLabel(`Only a part of this site: ${part}`).check();
      await expect(options.locator('#address-check')).toHaveText(`This will count: ${part}`);
      await options.getByLabel('Name', { exact: true }).fill(name);
      await options.getByRole('button', { name: 'Count this system' }).click();
      await expect(options.getByText(`${name} is counted from now on.`)).toBeVisible();
    }
    const { systems } = await storedSettings(session);
    expect(systems.map(({ matches }) => matches)).toEqual([
      [`http://${host}/care/*`],
      [`http://${host}/finance/*`],
    ]);
    // It is said as soon as it is stored; the browser is told after that.
    const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
    await expect.poll(() => session.inWorker<number>(registered)).toBe(1);
    await options.close();

    const [care, finance] = [new Stopwatch(), new Stopwatch()];
    care.start(await session.signIn());
    await sleep(3_300);
    const changedAt = await whenAddressIs('**/finance/**', session.page, () =>
      session.page.getByTestId('finance-in-place').first().click(),
    );
    care.stop(changedAt);
    finance.start(changedAt);
    await sleep(2_600);
    await leave(session, { stopwatch: finance });
    await session.untilTold();
    const rows = await session.rows();
    const [careSeconds, financeSeconds] = systems.map(({ id }) =>
      recordedSeconds(rows, { systemId: id }),
    );
    expectWithin(careSeconds ?? 0, care.seconds, { part: 'care' });
    expectWithin(financeSeconds ?? 0, finance.seconds, { part: 'finance' });
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true });
  }
});

test('access taken back in the browser’s settings stops the count, and given again it goes on', async ({
  session,
}) => {
  // Their dot would be taken for that of the access.
  await storeSettings(session, { reminders: { isOff: true } });
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  const allow = await siteAccess(session);
  const badge = () => session.inWorker<string>('chrome.action.getBadgeText({})');
  await sleep(3_400);
  await session.leave();
  // What a page says when its access is gone already is refused, as it must be.
  await session.untilTold();
  await allow('ON_CLICK');
  await session.comeBack(new Stopwatch());
  await sleep(4_600);
  await expect.poll(badge, 'a dot says that something is amiss').not.toBe('');
  const untilAllowed = await untilCounted(session, () => allow('ON_ALL_SITES'));
  stopwatch.start();
  await sleep(3_300);
  await expect.poll(badge).toBe('');
  await leave(session);
  await session.untilTold();
  expectWithinAround(await session.rows(), stopwatch.seconds, [untilAllowed]);
});

test(
  'access that goes while the page stays in front takes ten seconds at most with it',
  { tag: '@long' },
  async ({ session }) => {
    const { stopwatch } = session;
    stopwatch.start(await session.signIn());
    const allow = await siteAccess(session);
    await sleep(15_000);
    stopwatch.stop(await allow('ON_CLICK'));
    await sleep(13_000);
    stopwatch.start(await allow('ON_ALL_SITES'));
    await sleep(3_300);
    await leave(session);
    await session.untilTold();
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds, {
      allowed: { lostSeconds: 10.2, inventedSeconds: 0.2 },
    });
  },
);
