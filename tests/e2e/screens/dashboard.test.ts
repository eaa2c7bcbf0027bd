import type { Page } from '@playwright/test';
import { recordedSeconds, type Rows } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { openDashboard, shownSeconds, unfold } from './support/dashboardPage.ts';
import { focusedIn, tabTo } from './support/focus.ts';
import { storeBusyDay, storeMeasuredDay } from './support/measuredDay.ts';
import { openPopup, shownNumbers } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { MINUTE_MS } from './support/writtenWeek.ts';

test.use({ variant: 'allowed' });

const ALLOWANCE_SECONDS = 300;

/** What the rows come to within bounds, by a sweep that shares no code with the product. */
function sweptSeconds(
  { spans, absences }: Rows,
  { start, end }: { start: number; end: number },
  allowanceSeconds = ALLOWANCE_SECONDS,
): number {
  const within = spans
    .filter((row) => row.end > start && row.start < end)
    .map((row) => ({ ...row, start: Math.max(row.start, start), end: Math.min(row.end, end) }));
  return recordedSeconds({ spans: within, absences }, { allowanceSeconds });
}

const time = (instant: number) =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const nameOfFocus = (page: Page) => async () => (await focusedIn(page))?.name;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const corrections = async (session: Session) =>
  (await session.rows()).absences.filter(({ reason }) => reason === 'corrected');

test('the numbers of a day are what sweeping over its rows says, at each allowance too', async ({
  session,
}) => {
  const { wednesday } = await storeMeasuredDay(session);
  const rows = await session.rows();
  const page = await openDashboard(session, wednesday.date);
  const swept = sweptSeconds(rows, wednesday);
  expect(swept, 'there is something to count').toBeGreaterThan(3_600);
  expect(await shownSeconds(page)).toBe(swept);

  const table = page.locator('.allowance-table td time');
  const shown = await table.evaluateAll((cells) =>
    cells.map((cell) => cell.getAttribute('datetime')),
  );
  expect(shown).toEqual(
    [3, 5, 10].map((minutes) => `PT${sweptSeconds(rows, wednesday, minutes * 60).toFixed(3)}S`),
  );

  await unfold(page);
  const counted = page.locator('.stretch-table td:nth-child(3) time');
  const parts = await counted.evaluateAll((cells) =>
    cells.map((cell) => Number(/^PT([\d.]+)S$/.exec(cell.getAttribute('datetime') ?? '')?.[1])),
  );
  const sum = parts.reduce((whole, part) => whole + part, 0);
  expect(sum, 'the rows of the table add up').toBeCloseTo(swept, 3);

  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.locator('.range-outcome')).toContainText('in recording systems.');
});

test('arrow keys and the address go from day to day, Back comes back, and a reload stays', async ({
  session,
}) => {
  const { wednesday, tuesday } = await storeMeasuredDay(session);
  const page = await openDashboard(session);
  await expect(heading(page)).toHaveText('Thursday 26 November');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText('Wednesday 25 November');
  expect(new URL(page.url()).hash).toBe(`#${wednesday.date}`);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText('Tuesday 24 November');
  await expect(page).toHaveTitle('Tuesday 24 November – Alongside');
  await page.reload();
  await expect(heading(page)).toHaveText('Tuesday 24 November');
  await page.goBack();
  await expect(heading(page)).toHaveText('Wednesday 25 November');

  await page.getByLabel('Date').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  expect(new URL(page.url()).hash, 'a field keeps its keys').toBe(`#${wednesday.date}`);
  await page.getByLabel('Date').fill(tuesday.date);
  await expect(heading(page)).toHaveText('Tuesday 24 November');
  await page.getByRole('button', { name: 'Today' }).click();
  await expect(heading(page)).toHaveText('Thursday 26 November');
});

test('a stretch is struck out and taken back by keyboard alone: the rows stay, the totals follow, here and in the popup', async ({
  session,
}) => {
  const { today } = await storeMeasuredDay(session);
  const page = await openDashboard(session);
  const before = await shownSeconds(page);
  const rowsBefore = await session.rows();
  expect(before).toBe(sweptSeconds(rowsBefore, today));
  const popup = await openPopup(session);
  await page.bringToFront();

  const edges = { start: today.start + 400 * MINUTE_MS, end: today.start + 450 * MINUTE_MS };
  const [from, to] = [time(edges.start), time(edges.end)];
  await tabTo(page, /^All stretches/);
  if ((await page.locator('details').getAttribute('open')) === null) {
    await page.keyboard.press('Enter');
  }
  await tabTo(page, `I wasn't recording: Harbour, ${from} to ${to}`);
  await page.keyboard.press('Enter');
  await expect.poll(nameOfFocus(page)).toBe('From');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Struck out: ${from} to ${to}.`)).toBeVisible();
  await expect.poll(nameOfFocus(page)).toBe(`Undo: struck out, ${from} to ${to}`);
  const struck = (await corrections(session)).find(({ start }) => start === edges.start);
  expect(struck).toMatchObject(edges);
  const after = await session.rows();
  expect(after.spans, 'what was measured stays').toEqual(rowsBefore.spans);
  expect(await shownSeconds(page)).toBe(before - 50 * 60);
  expect(await shownSeconds(page)).toBe(sweptSeconds(after, today));
  const popupShows = (seconds: number) =>
    expect.poll(async () => (await shownNumbers(popup)).recording).toBe(`PT${seconds.toFixed(3)}S`);
  await popupShows(before - 50 * 60);

  await page.keyboard.press('Enter');
  await expect(page.getByText(`No longer struck out: ${from} to ${to}.`)).toBeVisible();
  await expect.poll(nameOfFocus(page)).toBe(`I wasn't recording: Harbour, ${from} to ${to}`);
  const undone = (await corrections(session)).find(({ id }) => id === struck?.id);
  expect(undone?.deletedAt).toBeGreaterThan(0);
  expect(await shownSeconds(page)).toBe(before);
  await popupShows(before);
});

test('a part of a stretch is struck out between the times that are typed', async ({ session }) => {
  const { wednesday } = await storeMeasuredDay(session);
  const page = await openDashboard(session, wednesday.date);
  const before = await shownSeconds(page);
  await unfold(page);
  const start = wednesday.start + 400 * MINUTE_MS;
  const minute = Math.ceil((start + 10 * MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
  const row = page.getByRole('button', { name: `I wasn't recording: Harbour, ${time(start)}` });
  await row.click();
  await page.getByLabel('To', { exact: true }).fill(time(minute));
  await page.getByRole('button', { name: 'Strike out', exact: true }).click();
  await expect(page.getByText(`Struck out: ${time(start)} to ${time(minute)}.`)).toBeVisible();
  const made = (await corrections(session)).find((one) => one.end === minute);
  expect(made?.start, 'the edge left as it stood is exact').toBe(start);
  expect(await shownSeconds(page)).toBeCloseTo(before - (minute - start) / 1000, 3);
  expect(await shownSeconds(page)).toBe(sweptSeconds(await session.rows(), wednesday));
});

test('a whole day is struck out and taken back, with the focus on the one button', async ({
  session,
}) => {
  const { wednesday, today } = await storeMeasuredDay(session);
  for (const day of [wednesday, today]) {
    const page = await openDashboard(session, day.date);
    const before = await shownSeconds(page);
    const { spans } = await session.rows();
    await tabTo(page, 'Strike out the whole day');
    await page.keyboard.press('Enter');
    await expect(page.getByText('The whole day is struck out.')).toBeVisible();
    expect(await shownSeconds(page)).toBe(0);
    expect(await nameOfFocus(page)()).toBe('Undo: count this day again');
    await page.reload();
    await expect(page.getByText('You struck out this day').first()).toBeVisible();
    expect(sweptSeconds(await session.rows(), day)).toBe(0);
    await tabTo(page, 'Undo: count this day again');
    await page.keyboard.press('Enter');
    await expect(page.getByText('The day counts again, as it was measured.')).toBeVisible();
    expect(await nameOfFocus(page)()).toBe('Strike out the whole day');
    expect(await shownSeconds(page)).toBe(before);
    const rows = await session.rows();
    expect(rows.spans).toEqual(spans);
    expect(sweptSeconds(rows, day)).toBe(before);
  }
});

test('the popup leads to the day', async ({ session }) => {
  await storeMeasuredDay(session);
  const popup = await openPopup(session);
  const opened = session.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Your day' }).click();
  const page = await opened;
  await expect(heading(page)).toHaveText('Thursday 26 November');
});

test('a day of 1,500 spans is drawn, each time it is opened', async ({ session }) => {
  await storeBusyDay(session, 50);
  const page = await openDashboard(session);
  const all = page.getByText(/^All stretches \(\d{3}\)$/);
  await expect(all).toBeVisible();
  await page.reload();
  await expect(all).toBeVisible();
});
