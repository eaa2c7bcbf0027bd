import { setTimeout as sleep } from 'node:timers/promises';
import { comeBack, leave } from '../support/leaving.ts';
import { eventually } from '../support/eventually.ts';
import { inFrontSince } from '../support/inFrontSince.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

async function freeze(session: Session): Promise<void> {
  const devtools = await session.context.newCDPSession(session.page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
}

/** Whether the browser says of the case system's tab that it is frozen or discarded. */
function isTab(session: Session, what: 'frozen' | 'discarded'): Promise<boolean> {
  return session.inWorker<boolean>(
    `chrome.tabs.query({ url: 'http://harbour.localhost/*' }).then(([tab]) => tab.${what})`,
  );
}

test('a page that is frozen in the background counts again as soon as it is back', async ({
  session,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(2_600);
  await leave(session);
  await freeze(session);
  await sleep(4_000);
  await eventually(() => isTab(session, 'frozen'), 'a frozen page');
  await comeBack(session);
  await sleep(3_300);
  await leave(session);
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test(
  'a page that was discarded counts again once it is back and loaded anew',
  { tag: '@long' },
  async ({ session }) => {
    const { stopwatch } = session;
    stopwatch.start(await session.signIn());
    await sleep(2_600);
    await session.leave();
    await session.inWorker(
      `chrome.tabs.query({ url: 'http://harbour.localhost/*' }).then(([tab]) => chrome.tabs.discard(tab.id)).then(() => 0)`,
    );
    await sleep(3_000);
    await eventually(() => isTab(session, 'discarded'), 'a discarded page');
    const startedAt = performance.now();
    await session.inWorker(
      `chrome.tabs.query({ discarded: true }).then(([tab]) => chrome.tabs.update(tab.id, { active: true })).then(() => 0)`,
    );
    const turnedToAt = (startedAt + performance.now()) / 2;
    const worklist = session.address('harbour', '/care/worklist');
    stopwatch.start(await inFrontSince(session.endpoint, worklist, turnedToAt));
    await sleep(3_300);
    await session.leave();
    await session.untilTold();
    expect(await isTab(session, 'discarded')).toBe(false);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  },
);
