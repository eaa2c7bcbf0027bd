import { setTimeout as sleep } from 'node:timers/promises';
import type { Display } from '../support/display.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

test.use({ sessionOptions: { build: 'everybody' } });

interface Stored {
  settings?: { systems: { name: string; matches: string[] }[] };
}

async function press(display: Display, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    display.xdotool('key', key);
    await sleep(250);
  }
}

/** Opens the real popup by its keyboard command, which grants it the tab's address. */
async function openPopup(display: Display): Promise<void> {
  await press(display, 'alt+shift+l');
  await sleep(1_200);
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
  await sleep(500);

  await openPopup(display);
  // Settings, then the button that counts this site; the prompt opens with its no in focus.
  await press(display, 'Tab', 'Tab', 'Return');
  const systems = async () => (await storedSettings(session)).settings?.systems ?? [];
  await expect.poll(systems, 'stored before the browser asks').toHaveLength(1);
  const asked = await storedSettings(session);
  await sleep(1_200);
  await press(display, 'Return');
  await sleep(2_000);
  expect(await origins(session)).toEqual([]);
  expect((await storedSettings(session)).settings, 'nothing stored is lost').toEqual(
    asked.settings,
  );
  expect((await session.rows()).spans).toEqual([]);

  await openPopup(display);
  // Pause and settings come before the button that allows it again.
  await press(display, 'Tab', 'Tab', 'Tab', 'Return');
  await sleep(1_200);
  await press(display, 'Tab', 'Return');
  stopwatch.start();
  await sleep(6_000);
  display.touchMouse();
  await session.context.newPage();
  stopwatch.stop();
  await sleep(1_000);
  expect(await origins(session)).toEqual(['http://harbour.localhost/*']);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});
