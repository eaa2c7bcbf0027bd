import { setTimeout as sleep } from 'node:timers/promises';
import type { Display } from '../support/display.ts';
import type { Session } from '../support/session.ts';
import { SidePanel } from '../support/sidePanel.ts';
import { expect, test } from '../support/test.ts';
import { popupTarget } from '../support/worker.ts';
import { inRealPopup, openRealPopup } from './support/realPopup.ts';
import { everythingStored } from './support/stored.ts';

/** Opens the real popup, and presses what has that name in it by keyboard: the browser wants that. */
async function pressInPopup(session: Session, display: Display, name: string): Promise<void> {
  await openRealPopup(session, display);
  await inRealPopup(session, `document.querySelector('[aria-label="${name}"]').focus()`);
  const focused = () => inRealPopup(session, 'document.activeElement?.ariaLabel ?? null');
  await expect.poll(focused).toBe(name);
  await display.press('Return');
}

const ticked = `[...document.querySelectorAll('[type=checkbox]')].map(({ checked }) => checked)`;
const tickTwo = `document.querySelectorAll('[type=checkbox]').forEach((box, index) => {
  if (index === 1 || index === 4) box.click();
})`;
const two = [false, true, false, false, true];
const none = [false, false, false, false, false];

test('the popup opens the panel beside the page, whose ticks go with the page and are kept nowhere', async ({
  headedSession: session,
  display,
}) => {
  const { page } = session;
  const panel = new SidePanel(session);
  await session.signIn();
  await pressInPopup(session, display, 'Keep in view, beside the page');
  await expect.poll(() => panel.isOpen()).toBe(true);
  await expect.poll(() => popupTarget(session.endpoint), 'the popup has closed').toBeUndefined();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  await expect.poll(() => panel.evaluate(ticked)).toEqual(none);

  await panel.evaluate(tickTwo);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const loaded = () =>
      new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = '/sign-in';
    document.body.append(frame);
    await loaded();
    frame.src = '/sign-in?again';
    await loaded();
    frame.remove();
  });
  await sleep(300);
  expect(await panel.evaluate(ticked), 'frames of a page load all the time').toEqual(two);

  await page.getByTestId('worklist-row').first().getByRole('link').first().click();
  await expect.poll(() => panel.evaluate(ticked), 'on another page').toEqual(none);

  await panel.evaluate(tickTwo);
  expect(await panel.evaluate(ticked)).toEqual(two);
  const storages = '({ ...localStorage, ...sessionStorage })';
  expect(await panel.evaluate(storages)).toEqual({});
  const other = await session.context.newPage();
  await expect.poll(() => panel.evaluate(ticked), 'in another tab').toEqual(none);
  await other.close();
  await sleep(300);
  expect(await panel.evaluate(ticked), 'and none comes back').toEqual(none);

  const stored = JSON.stringify(await everythingStored(session));
  expect(stored, 'something is kept').toMatch(/"alongside.spans":\[\{/);
  expect(stored).not.toMatch(/tick|purpose|voice|recognise/i);
});
