import { setTimeout as sleep } from 'node:timers/promises';
import { durationMs } from '../../scripts/tour/isoDuration.ts';
import { recordedSeconds } from '../e2e/support/rows.ts';
import { evaluateIn } from '../e2e/support/worker.ts';
import type { ReadyMs } from './inTurn.ts';
import { keepTwoYears } from './keepTwoYears.ts';
import { openAsTabs } from './openAsTabs.ts';
import { preparedSession } from './preparedSession.ts';
import { closeTab, openTab } from './targets.ts';
import { factsOfDay } from './twoYears.ts';
import { settings } from './systems.ts';

const SETTLING_MS = 1_000;

/** Holds the database open, as the background does while a case system is in use. */
const holdDatabaseOpen = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('alongside');
  opening.onsuccess = () => resolve(Boolean((globalThis.held = opening.result)));
  opening.onerror = () => reject(opening.error);
})`;

export interface TabTimes {
  nothingRecorded: ReadyMs;
  twoYears: ReadyMs;
  /** The browser's name and version. */
  browser: string;
}

/** Opens the pages as tabs, headless: first with nothing recorded, then with two years kept. */
export async function measureTabs(extensionDir: string): Promise<TabTimes> {
  const { session, extensionOrigin } = await preparedSession({ extensionDirs: [extensionDir] });
  const { endpoint } = session;
  const browser = `Chromium ${session.browser.version()}`;
  // Playwright would halt every new page to look at it.
  await session.browser.close();
  const holder = await openTab(endpoint, `${extensionOrigin}/empty.html`);
  await sleep(SETTLING_MS);
  await evaluateIn(holder, holdDatabaseOpen);

  const nothingRecorded = await openAsTabs(endpoint, extensionOrigin);
  const now = Date.now();
  await keepTwoYears(session, now);
  await expectTrueTime(endpoint, extensionOrigin, now);
  const twoYears = await openAsTabs(endpoint, extensionOrigin);
  await session.stop();
  return { nothingRecorded, twoYears, browser };
}

/** What is timed must be the popup with today's time in it, to the millisecond. */
async function expectTrueTime(endpoint: string, extensionOrigin: string, now: number) {
  const today = factsOfDay(0, now);
  const allowanceSeconds = settings.awayAllowanceSeconds;
  const trueMs = Math.round(recordedSeconds(today, { allowanceSeconds }) * 1_000);
  const tab = await openTab(endpoint, `${extensionOrigin}/popup.html`);
  await sleep(SETTLING_MS);
  const shown = await evaluateIn<string>(
    tab,
    `document.querySelector('[data-testid="recording-time"]').dateTime`,
  );
  await closeTab(endpoint, tab);
  if (durationMs(shown) === trueMs) return;
  throw new Error(`The popup shows ${shown} where ${trueMs} ms were recorded.`);
}
