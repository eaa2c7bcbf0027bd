import { setTimeout as sleep } from 'node:timers/promises';
import { asHere } from '../support/clock.ts';
import type { Display } from '../support/display.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';
import { popupTarget } from '../support/worker.ts';
import { answerPrompt } from './support/prompt.ts';
import { openRealPopup } from './support/realPopup.ts';

test.use({ sessionOptions: { build: 'everybody' } });

interface Stored {
  settings?: { systems: { name: string; matches: string[] }[] };
}

/** Evaluated in the worker: gives, once a site is allowed, when that was, as `Date.now()` has it. */
const allowedAt = `new Promise((resolve) =>
  chrome.permissions.onAdded.addListener(() => resolve(Date.now())))`;

/** The popup has closed, and its place is the prompt's. */
async function answer(session: Session, display: Display, answered: 'no' | 'yes'): Promise<void> {
  await expect.poll(() => popupTarget(session.endpoint)).toBeUndefined();
  await answerPrompt(display, session.page, answered);
}

const storedSettings = (session: Session) =>
  session.inWorker<Stored>('chrome.storage.local.get("settings")');

const origins = (session: Session) =>
  session.inWorker<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');

test('one press in the real popup adds the site; a no measures nothing, a yes measures from there on', async ({
  headedSession: session,
  display,
}) => {
  const { stopwatch } = session;
  await session.signIn();

  await openRealPopup(session, display);
  // Settings, then the button that counts this site.
  await display.press('Tab', 'Tab', 'Return');
  const systems = async () => (await storedSettings(session)).settings?.systems ?? [];
  await expect.poll(systems, 'stored before the browser asks').toHaveLength(1);
  const asked = await storedSettings(session);
  await answer(session, display, 'no');
  await sleep(2_000);
  expect(await origins(session)).toEqual([]);
  expect((await storedSettings(session)).settings, 'nothing stored is lost').toEqual(
    asked.settings,
  );
  expect((await session.rows()).spans).toEqual([]);

  await openRealPopup(session, display);
  // Pause and settings come before the button that allows it again.
  await display.press('Tab', 'Tab', 'Tab', 'Return');
  const allowed = session.inWorker<number>(allowedAt);
  await answer(session, display, 'yes');
  stopwatch.start(asHere(await allowed));
  await sleep(6_000);
  display.touchMouse();
  await session.leave();
  await session.untilTold();
  expect(await origins(session)).toEqual(['http://harbour.localhost/*']);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});
