import { setTimeout as sleep } from 'node:timers/promises';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

const TABS = 10;

/** Ten tabs of the case system, the first in front; the tab elsewhere is behind them. */
async function openTen(session: Session): Promise<void> {
  session.stopwatch.start(await session.signIn());
  for (let tab = 1; tab < TABS; tab += 1) {
    await session.openBehind(session.address('harbour', '/care/worklist'));
  }
  await sleep(1_500);
}

/** The case pages that are open again; the browser loads those behind when it likes. */
function casePages(session: Session): Promise<number> {
  return session.inWorker<number>(
    `chrome.tabs.query({ url: 'http://harbour.localhost/*' }).then((tabs) => tabs.length)`,
  );
}

/** The moment at which the page in front was there again, as `performance.now()` has it here. */
async function shownAt(session: Session): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    for (const page of session.context.pages()) {
      const shown = await page
        .evaluate(() => (document.hasFocus() ? performance.timeOrigin : null))
        .catch(() => null);
      if (shown !== null) return performance.now() - (Date.now() - shown);
    }
    await sleep(50);
  }
  throw new Error('No page came back to the front.');
}

for (const ending of ['closed', 'killed'] as const) {
  test(`of ten case tabs that come back after the browser was ${ending} only the one in front counts`, async ({
    session,
  }) => {
    const { stopwatch } = session;
    await openTen(session);
    await session.leave();
    await session.comeBack();
    await sleep(ending === 'killed' ? 3_000 : 1_000);
    if (ending === 'closed') {
      stopwatch.stop();
      await session.closeBrowser();
    } else {
      await session.leave();
      await session.comeBack();
      await sleep(10_300);
      stopwatch.stop();
      await session.killBrowser();
    }
    const kept = stopwatch.seconds;
    await sleep(2_000);
    await session.startBrowser({ restoresPages: true });
    expect(await casePages(session)).toBe(TABS);
    stopwatch.start(await shownAt(session));
    await sleep(5_000);
    await session.openElsewhere();
    await session.leave();
    await sleep(500);
    console.log(kept);
    expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
  });
}
