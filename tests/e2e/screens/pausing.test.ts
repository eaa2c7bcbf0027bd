import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { asHere } from '../support/clock.ts';
import { inFrontSince } from '../support/inFrontSince.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { Stopwatch } from '../support/stopwatch.ts';
import { expectWithin } from '../support/within.ts';
import { openPopup, openPopupOver } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';

const pausesOf = async (session: Session) =>
  (await session.rows()).absences.filter(({ reason }) => reason === 'paused');

/** Pauses in a popup that may be behind the tab in front, where no real click can be made. */
async function pause(popup: Page, length: string): Promise<void> {
  await popup.getByRole('button', { name: 'Pause' }).dispatchEvent('click');
  await popup.getByRole('button', { name: length, exact: true }).dispatchEvent('click');
}

/** Presses a button of such a popup; gives when, as `performance.now()` has it here. */
async function pressed(popup: Page, name: string): Promise<number> {
  const pressedAt = await popup
    .getByRole('button', { name, exact: true })
    .evaluate((button: HTMLElement) => {
      button.click();
      return Date.now();
    });
  return asHere(pressedAt);
}

const clock = (instant: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant);

const MINUTE_MS = 60_000;
const midnightAfter = (start: number) => new Date(start).setHours(24, 0, 0, 0);

for (const { length, plannedEnd } of [
  { length: '15 minutes', plannedEnd: (start: number) => start + 15 * MINUTE_MS },
  { length: '1 hour', plannedEnd: (start: number) => start + 60 * MINUTE_MS },
  { length: 'until tomorrow', plannedEnd: midnightAfter },
]) {
  test(`a pause of “${length}” has its planned end from the start, and resuming shortens it`, async ({
    session,
  }) => {
    const popup = await openPopup(session);
    const from = Date.now();
    await pause(popup, length);
    await expect(popup.getByTestId('status')).toHaveText(/^Paused until (tomorrow|\d{2}:\d{2})$/);
    const [open, ...others] = await pausesOf(session);
    expect(others).toEqual([]);
    expect(open?.id).toBe('open:paused');
    expect(open?.start).toBeGreaterThanOrEqual(from);
    expect(open?.end).toBe(plannedEnd(open?.start ?? 0));
    // A midnight that is near is a time of day; one that is far off is not, and in between either.
    const until = [clock(open?.end ?? 0), ...(length === 'until tomorrow' ? ['tomorrow'] : [])];
    await expect(popup.getByTestId('status')).toHaveText(
      new RegExp(`^Paused until (${until.join('|')})$`),
    );

    await popup.close();
    const again = await openPopup(session);
    await again.getByRole('button', { name: 'Resume' }).click();
    await expect(again.getByTestId('status')).toHaveText('Nothing counted yet today');
    const closed = await pausesOf(session);
    expect(closed).toHaveLength(1);
    expect(closed[0]).toMatchObject({ reason: 'paused', start: open?.start });
    expect(closed[0]?.id).not.toBe('open:paused');
    expect(closed[0]?.end).toBeLessThanOrEqual(Date.now());
    expect(closed[0]?.end).toBeGreaterThan(open?.start ?? Infinity);
  });
}

test('pausing twice, from two popups at the same moment, leaves one open pause', async ({
  session,
}) => {
  const popups = [await openPopup(session), await openPopup(session)];
  const choices = popups.map(async (popup) => {
    await popup.getByRole('button', { name: 'Pause' }).dispatchEvent('click');
    return popup.getByRole('button', { name: '1 hour' }).elementHandle();
  });
  // By their handles: the first pause takes the menu of the other popup away.
  const pressed = await Promise.all(choices);
  await Promise.all(
    pressed.map((button) => button?.evaluate((element: HTMLElement) => element.click())),
  );
  for (const popup of popups) {
    await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);
    await expect(popup.locator('.progress'), 'nothing is under way').toHaveCount(0);
  }
  const pauses = await pausesOf(session);
  expect(pauses.filter(({ id }) => id === 'open:paused')).toHaveLength(1);
  const openOnes = pauses.filter(({ end }) => end === null || end > Date.now());
  expect(openOnes).toHaveLength(1);
});

test('what is done during a pause is not counted, and what is done around it is', async ({
  session,
}) => {
  const stopwatch = new Stopwatch();
  const { page } = session;
  await session.openElsewhere();
  const popup = await openPopupOver(session, page);
  await page.goto(session.address('documents'));
  stopwatch.start(await inFrontSince(session.endpoint, page.url(), 0));
  await sleep(2_000);
  await popup.getByRole('button', { name: 'Pause' }).dispatchEvent('click');
  stopwatch.stop(await pressed(popup, '1 hour'));
  await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);
  await sleep(3_500);
  stopwatch.start(await pressed(popup, 'Resume'));
  await sleep(2_000);
  await session.leave(stopwatch);
  await session.untilTold();
  const rows = await session.rows();
  expectWithin(recordedSeconds(rows), stopwatch.seconds);
  expect(recordedSeconds({ ...rows, absences: [] })).toBeGreaterThan(7);
  await expect(popup.getByTestId('recording-time')).toHaveAttribute(
    'datetime',
    `PT${recordedSeconds(rows).toFixed(3)}S`,
  );
});
