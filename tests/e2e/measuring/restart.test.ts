import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { leave } from '../support/leaving.ts';
import { test } from '../support/installed.ts';
import { recordedSeconds } from '../support/rows.ts';
import { seed } from '../support/seed.ts';
import type { Session } from '../support/session.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expect } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

// The tabs that were open come back by themselves.
test.use({ sessionOptions: { preferences: { session: { restore_on_startup: 1 } } } });

/** The page of the case system that the browser has restored. */
async function restoredPage(session: Session): Promise<Page> {
  const isRestored = (page: Page) => page.url().includes('/care/worklist');
  await expect.poll(() => session.context.pages().some(isRestored)).toBe(true);
  const page = session.context.pages().find(isRestored);
  if (page === undefined) throw new Error('The page was not restored.');
  return page;
}

const finishedDay = {
  date: '2026-11-02',
  systemId: '*',
  origin: 'another-computer',
  recordingMs: 9_000_000,
  withBesideMs: 9_000_000,
  waitingMs: 0,
  slowLoads: 0,
  outsideMs: 0,
};

/** What the browser keeps for the extension from one start to the next. */
const keptByBrowser = `Promise.all([
  chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id)),
  chrome.alarms.getAll().then((all) => all.map(({ name }) => name)),
])`;

for (const { way, tag, end } of [
  { way: 'closed', tag: [], end: (session: Session) => session.closeBrowser() },
  { way: 'killed', tag: ['@long'], end: (session: Session) => session.killBrowser() },
]) {
  test(
    `a browser that is ${way} and started again keeps what was measured, and measures on in the pages it restores`,
    { tag },
    async ({ installedSession: session }) => {
      const { stopwatch } = session;
      await seed(session, { days: [finishedDay] });
      stopwatch.start(await session.signIn());
      const told = async () => recordedSeconds(await session.rows());
      await expect.poll(told, 'what is told once in ten seconds has arrived').toBeGreaterThan(9);
      await sleep(2_000);
      await end(session);
      stopwatch.stop();
      const endedAt = Date.now();
      await sleep(4_000);

      await session.startBrowser();
      const kept = await session.rows();
      const allowed = { lostSeconds: 10, inventedSeconds: 0.5 };
      expectWithin(recordedSeconds(kept), stopwatch.seconds, { allowed, part: 'before' });
      expect(kept.days).toEqual([finishedDay]);
      expect(await session.inWorker(keptByBrowser)).toEqual([['detector'], ['upkeep']]);

      const page = await restoredPage(session);
      const after = new Stopwatch();
      await session.openElsewhere();
      const comingBackAt = Date.now();
      await session.comeBack(after, page);
      await sleep(6_000);
      await leave(session, { page, stopwatch: after });
      await session.untilTold();
      const { spans } = await session.rows();
      const since = spans.filter(({ start }) => start > endedAt);
      expectWithin(recordedSeconds({ spans: since, absences: [] }), after.seconds, {
        part: 'after',
      });
      expect(spans.filter(({ start }) => start <= endedAt)).toEqual(kept.spans);
      expect(Math.min(...since.map(({ start }) => start))).toBeGreaterThan(comingBackAt - 1_000);
    },
  );
}

test(
  'after a restart the browser is asked again to tell of quiet, and does',
  { tag: '@long' },
  async ({ headedInstalledSession: session, display }) => {
    await session.closeBrowser();
    await session.startBrowser();
    display.touchMouse();
    const quietSince = Date.now();
    const toldAt = await session.inWorker<number>(
      'new Promise((told) => chrome.idle.onStateChanged.addListener(() => told(Date.now())))',
    );
    // The browser's own time would be a minute.
    expectWithin((toldAt - quietSince) / 1000, 15.5, { allowed: 1.5 });
  },
);
