import { seed } from '../../support/seed.ts';
import { openDashboard, unfold } from './dashboardPage.ts';
import { storeBusyDay, storeMeasuredDay } from './measuredDay.ts';
import type { ScreenState } from './screenState.ts';
import { MINUTE_MS } from './writtenWeek.ts';

/** The states of the dashboard. */
export const dashboardStates: readonly ScreenState[] = [
  {
    name: 'dashboard, on the first day',
    variant: 'allowed',
    open: (session) => openDashboard(session),
    says: /^Nothing counted yet today/,
  },
  {
    name: 'dashboard, today so far',
    variant: 'allowed',
    async open(session) {
      await storeMeasuredDay(session);
      return openDashboard(session);
    },
    says: /of direct time so far today\.$/,
  },
  {
    name: 'dashboard, a day that is over, several days worked out',
    variant: 'allowed',
    async open(session) {
      const { wednesday } = await storeMeasuredDay(session);
      const page = await openDashboard(session, wednesday.date);
      await page.getByRole('button', { name: 'Work it out' }).click();
      return page;
    },
    says: /in recording systems\.$/,
  },
  {
    name: 'dashboard, striking out a part, with times that cannot be',
    variant: 'allowed',
    async open(session) {
      const { wednesday } = await storeMeasuredDay(session);
      const page = await openDashboard(session, wednesday.date);
      await unfold(page);
      await page.getByRole('button', { name: "I wasn't recording" }).first().click();
      const from = await page.getByLabel('From').inputValue();
      await page.getByLabel('To', { exact: true }).fill(from);
      await page.keyboard.press('Enter');
      return page;
    },
    says: 'The end must come after the start.',
  },
  {
    name: 'dashboard, a day of many stretches, unfolded',
    variant: 'allowed',
    async open(session) {
      await storeBusyDay(session, 20);
      const page = await openDashboard(session);
      await unfold(page);
      return page;
    },
    says: 'Away, or nothing touched',
  },
  {
    name: 'dashboard, a day struck out',
    variant: 'allowed',
    async open(session) {
      const { wednesday } = await storeMeasuredDay(session);
      const page = await openDashboard(session, wednesday.date);
      await page.getByRole('button', { name: 'Strike out the whole day' }).click();
      return page;
    },
    says: 'The whole day is struck out.',
  },
  {
    name: 'dashboard, a day without anything',
    variant: 'allowed',
    async open(session) {
      const { tuesday } = await storeMeasuredDay(session);
      return openDashboard(session, tuesday.date);
    },
    says: 'Nothing was measured on this day.',
  },
  {
    name: 'dashboard, a day of which only totals are kept',
    variant: 'allowed',
    async open(session) {
      await storeMeasuredDay(session);
      const totals = {
        date: '2026-09-14',
        origin: 'another-computer',
        recordingMs: 190 * MINUTE_MS,
        withBesideMs: 200 * MINUTE_MS,
        waitingMs: 12 * MINUTE_MS,
        slowLoads: 3,
        outsideMs: 0,
      };
      const days = ['*', 'harbour'].map((systemId) => ({ ...totals, systemId }));
      await seed(session, { days });
      return openDashboard(session, '2026-09-14');
    },
    says: /^The minutes of a day are kept for 31 days\./,
  },
];
