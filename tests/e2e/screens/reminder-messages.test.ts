import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Display } from '../support/display.ts';
import { eventually } from '../support/eventually.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { workerTarget } from '../support/worker.ts';
import { storedSettings } from './support/ownSettings.ts';
import { beginDay, clockOf, dot, messages, nudges, press } from './support/reminders.ts';
import { inVariant } from './support/inVariant.ts';

test.use(inVariant('notifying'));

async function askAtTheEndOfDay(session: Session): Promise<string> {
  await beginDay(session, {
    reminders: {
      kinds: { endOfDay: true },
      asNotification: { endOfDay: true, accessLost: true },
      endOfDayAt: clockOf(Date.now()),
    },
  });
  await expect.poll(() => messages(session)).toHaveLength(1);
  const [id = ''] = await messages(session);
  return id;
}

/** A message of the browser's own, as wide as these are. */
const MESSAGE_WIDTH = 360;

/** Where it is, once it has come to rest there; undefined where there is none. */
async function messageOn(display: Display) {
  const place = () => {
    try {
      return display
        .allWindows()
        .map((window) => display.placeOf(window))
        .find(({ width }) => width === MESSAGE_WIDTH);
    } catch {
      // Windows come and go.
      return undefined;
    }
  };
  const before = place();
  await sleep(300);
  const now = place();
  return isDeepStrictEqual(before, now) ? now : undefined;
}

test('a button that is really pressed does what it says with the worker dead', async ({
  headedSession: session,
  display,
}) => {
  await askAtTheEndOfDay(session);
  const { x, y, height } = await eventually(() => messageOn(display), 'the message on the screen');
  const button = { x: x + 272, y: y + height - 27 };
  // Under the pointer it stays; else it goes after some seconds.
  display.pointTo(button.x, button.y);
  await session.killWorker();
  await expect.poll(() => workerTarget(session.endpoint)).toBeUndefined();
  display.click(button.x, button.y);
  await expect
    .poll(async () => (await session.rows()).entries)
    .toMatchObject([{ kind: 'phone', minutes: 15 }]);
  expect(await nudges(session)).toMatchObject([{ rule: 'endOfDay', closedAt: expect.any(Number) }]);
});

test('buttons do what they say with the browser just started, and nothing comes twice', async ({
  session,
}) => {
  const asked = await askAtTheEndOfDay(session);
  await session.killWorker();
  await session.closeBrowser();
  await session.startBrowser();
  expect(await messages(session), 'it was shown once').toEqual([]);
  expect(await nudges(session)).toHaveLength(1);
  expect(await dot(session), 'it still waits in the popup').toBe('•');

  // Where the computer keeps messages, the browser is started by a press and tells of it then.
  for (const time of ['first', 'second']) {
    await press(session, asked, 0);
    await expect
      .poll(async () => (await session.rows()).entries, { message: `the ${time} press` })
      .toMatchObject([{ kind: 'visitFamily', minutes: 60 }]);
  }
  await expect.poll(() => dot(session)).toBe('');

  await press(session, 'accessLost:harbour:1', 1);
  await expect
    .poll(async () => (await storedSettings(session)).reminders?.kinds)
    .toEqual({ endOfDay: true, accessLost: false });
  expect((await session.rows()).entries).toHaveLength(1);
});
