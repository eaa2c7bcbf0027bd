import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry } from '../../../utils/totals/facts.ts';
import { recordedSeconds, type Rows } from '../support/rows.ts';
import { seed } from '../support/seed.ts';
import { openPopup, openPopupOver, shownNumbers } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { absence, MINUTE_MS, span, writtenWeek } from './support/writtenWeek.ts';

/** Recomputed from the rows alone, within bounds. */
function recordedBetween(rows: Pick<Rows, 'spans' | 'absences'>, start: number, end: number) {
  const spans = rows.spans
    .filter((row) => row.end > start && row.start < end)
    .map((row) => ({ ...row, start: Math.max(row.start, start), end: Math.min(row.end, end) }));
  return recordedSeconds({ spans, absences: rows.absences });
}

const entry = (id: string, date: string, minutes: number, some: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'visitFamily',
  date,
  minutes,
  createdOn: date,
  updatedAt: Date.now() - 3_600_000,
  ...some,
});

const widthOf = (popup: Page, selector: string) =>
  popup.locator(selector).evaluate((bar) => bar.getBoundingClientRect().width);

test('today’s numbers and the bar are what recomputing today’s rows says, and nothing of yesterday’s', async ({
  session,
}) => {
  const { calendar, wednesday, today } = writtenWeek();
  const { start } = today;
  const spans = [
    span(start, -90, 120),
    span(start, 60, 60),
    span(start, 100, 60, { systemId: 'harbour-finance' }),
    span(start, 240, 30, { attention: 'beside' }),
    span(start, 300, 45),
  ];
  const absences = [
    absence(start, 65, 10),
    absence(start, 80, 0.2),
    absence(start, 130, 5, { reason: 'locked' }),
    absence(start, 305, 10, { reason: 'paused' }),
    absence(start, 310, 10, { reason: 'corrected' }),
    absence(start, 330, 10, { reason: 'corrected', deletedAt: start }),
  ];
  const entries = [
    entry('counted', today.date, 45),
    entry('counted-too', today.date, 25, { kind: 'phone' }),
    entry('no-direct-kind', today.date, 500, { kind: 'travel' }),
    entry('not-counted-unless-ticked', today.date, 400, { kind: 'message' }),
    entry('taken-back', today.date, 300, { deletedAt: start }),
    entry('yesterday', wednesday.date, 200),
  ];
  await seed(session, { calendar, spans, absences, entries });
  const seconds = recordedBetween({ spans, absences }, start, today.end);
  expect(seconds, 'worked out on paper: 30 + 60 − 10 + 40 − 5 + 45 − 15 minutes').toBe(145 * 60);

  const popup = await openPopup(session);
  expect(await shownNumbers(popup)).toEqual({
    recording: `PT${seconds.toFixed(3)}S`,
    direct: 'PT70M',
  });
  await expect(popup.getByTestId('recording-time')).toHaveText('2\u00A0h 25\u00A0m');
  await expect(popup.getByTestId('direct-time')).toHaveText('1\u00A0h 10\u00A0m');
  await expect(popup.getByRole('figure')).toHaveText(
    /Recording system 2\sh\s25\sm, direct time 1\sh\s10\sm/,
  );
  const recordingWidth = await widthOf(popup, '.bar-recording');
  const directWidth = await widthOf(popup, '.bar-direct');
  expect(recordingWidth / (recordingWidth + directWidth)).toBeCloseTo(145 / (145 + 70), 2);
});

test('the line names the system that was counted last, and says to when', async ({ session }) => {
  const { calendar, today, now } = writtenWeek();
  const spans = [
    span(today.start, 60, 20),
    span(today.start, 600, 30, { systemId: 'harbour-finance' }),
    span(today.start, 640, 30, { attention: 'beside' }),
  ];
  await seed(session, { calendar, spans });
  const popup = await openPopup(session);
  const to = new Date(now - 90 * MINUTE_MS);
  const time = [to.getHours(), to.getMinutes()].map((part) => String(part).padStart(2, '0'));
  await expect(popup.getByTestId('status')).toHaveText(
    `Harbour Finance · counted to ${time.join(':')}`,
  );
});

test('the popup that stays open follows what is measured and what is added elsewhere', async ({
  session,
}) => {
  await session.signIn();
  const popup = await openPopupOver(session, session.page);
  await sleep(2_000);
  const other = await openPopup(session);
  await expect(popup.getByTestId('recording-time')).toHaveText(/^[1-9]\d*\u00A0s$/);
  await expect(async () => {
    const seconds = recordedSeconds(await session.rows());
    expect((await shownNumbers(popup)).recording).toBe(`PT${seconds.toFixed(3)}S`);
  }).toPass();
  await other.getByRole('button', { name: 'Add 45 minutes' }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('45\u00A0m');
});

test('the week’s ratio appears with the first hour of direct time, and goes with it again', async ({
  session,
}) => {
  const { calendar, monday, tuesday, wednesday, today } = writtenWeek();
  const finished = (date: string, minutes: number) => ({
    date,
    systemId: '*',
    origin: 'this-computer',
    recordingMs: minutes * MINUTE_MS,
    withBesideMs: minutes * MINUTE_MS,
    waitingMs: 0,
    slowLoads: 0,
    outsideMs: 0,
  });
  await seed(session, {
    calendar,
    days: [finished(monday.date, 190), finished(tuesday.date, 240)],
    // Wednesday is over, but nobody has closed it yet.
    spans: [span(wednesday.start, 60, 120), span(today.start, 60, 75)],
    entries: [entry('monday', monday.date, 30), entry('wednesday', wednesday.date, 15)],
  });
  const popup = await openPopup(session);
  const ratio = popup.getByText('This week');
  await expect(popup.getByTestId('recording-time')).toHaveText('1\u00A0h 15\u00A0m');
  await expect(ratio, '45 minutes are too few').toHaveCount(0);
  const heightWithout = await popup.getByTestId('status').evaluate(balanceToLog);
  await popup.getByRole('button', { name: 'Add 15 minutes' }).click();
  // (190 + 120 + 75) minutes beside one hour.
  await expect(ratio).toHaveText(
    /^This week 6\sh\s25\sm in the system for each hour of direct time \(3 of 4 days have entries\)$/,
  );
  expect(await popup.getByTestId('status').evaluate(balanceToLog)).toBeGreaterThan(heightWithout);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(ratio).toHaveCount(0);
  expect(await popup.getByTestId('status').evaluate(balanceToLog)).toBe(heightWithout);
  expect(await popup.locator('main').textContent()).not.toMatch(/NaN|Infinity|for each hour/);
});

/** Evaluated in the popup: how far the log stands below the balance. */
function balanceToLog(): number {
  const [balance, log] = ['.balance', '.log'].map((selector) => document.querySelector(selector));
  return (log?.getBoundingClientRect().top ?? 0) - (balance?.getBoundingClientRect().bottom ?? 0);
}
