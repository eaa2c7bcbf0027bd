import { setTimeout as sleep } from 'node:timers/promises';
import { inFrontSince } from '../support/inFrontSince.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

const TABS = 10;
const caseTabs = "chrome.tabs.query({ url: 'http://harbour.localhost/*' })";

/** Ten tabs of the case system, the first in front. */
async function openTen(session: Session): Promise<void> {
  session.stopwatch.start(await session.signIn());
  for (let tab = 1; tab < TABS; tab += 1) {
    await session.openBehind(session.address('harbour', '/care/worklist'));
  }
  await sleep(1_500);
  // What was measured until here is told to the background.
  await session.leave();
  await session.comeBack();
}

/** Turns to a tab that may not have been loaded yet, and has the stopwatch run from its page on. */
async function turnTo(session: Session, tab: number): Promise<void> {
  const startedAt = performance.now();
  await session.inWorker(
    `${caseTabs}.then((tabs) => chrome.tabs.update(tabs[${tab}].id, { active: true })).then(() => 0)`,
  );
  const turnedToAt = (startedAt + performance.now()) / 2;
  const worklist = session.address('harbour', '/care/worklist');
  session.stopwatch.start(await inFrontSince(session.endpoint, worklist, turnedToAt));
}

for (const ending of ['closed', 'killed'] as const) {
  test(
    `of ten case tabs that come back after the browser was ${ending} only the one in front counts`,
    { tag: '@long' },
    async ({ session }) => {
      const { stopwatch } = session;
      await openTen(session);
      await session.leave();
      if (ending === 'closed') await session.closeBrowser();
      else {
        // The browser writes down every few seconds what is open.
        await sleep(4_000);
        await session.killBrowser();
      }
      await sleep(1_000);

      await session.startBrowser({ restoresPages: true });
      expect(await session.inWorker<number>(`${caseTabs}.then((tabs) => tabs.length)`)).toBe(TABS);
      await sleep(2_000);
      // In front again, but the focus is the browser's until a person turns to the page.
      await session.openElsewhere();
      await session.leave();
      // The first was in front before; the other is loaded only when it is turned to.
      for (const tab of [0, 6]) {
        await turnTo(session, tab);
        await sleep(3_400);
        await session.leave();
      }
      await sleep(500);
      expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
    },
  );
}
