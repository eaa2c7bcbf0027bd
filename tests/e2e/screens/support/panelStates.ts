import { seed } from '../../support/seed.ts';
import { longUnused } from './dataStates.ts';
import { storeFullDay } from './fullDay.ts';
import { openPanelPage } from './panelPage.ts';
import type { ScreenState } from './screenState.ts';
import { MINUTE_MS } from './writtenWeek.ts';

/** The states of the panel beside the page. */
export const panelStates: readonly ScreenState[] = [
  {
    name: 'first use',
    variant: 'allowed',
    open: openPanelPage,
    says: 'Open your case system, then open Alongside again',
  },
  {
    name: 'a full day, with ticks and a tip that was refused',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session);
      const panel = await openPanelPage(session);
      await panel.getByLabel('What has changed?').check();
      await panel.getByRole('button', { name: 'Not for me' }).click();
      await panel.getByRole('button', { name: 'Not for me', pressed: true }).waitFor();
      return panel;
    },
    says: 'What did the child say, feel or want?',
  },
  {
    name: 'paused',
    variant: 'allowed',
    async open(session) {
      const { now } = await storeFullDay(session);
      const end = now + 60 * MINUTE_MS;
      await seed(session, { absences: [{ id: 'open:paused', reason: 'paused', start: now, end }] });
      return openPanelPage(session);
    },
    says: /^Paused until \d\d:\d\d$/,
  },
  {
    name: 'no system named by the organisation, in the words of adults’ teams',
    variant: 'adults',
    open: openPanelPage,
    says: 'What did the person say, feel or want?',
  },
  {
    name: 'switched off by the organisation',
    variant: 'switchedOff',
    open: openPanelPage,
    says: /^Counting is switched off by your organisation or team\./,
  },
  {
    name: 'asking who it is',
    variant: 'allowed',
    async open(session) {
      await longUnused(session);
      return openPanelPage(session);
    },
    says: 'Is this still you?',
  },
];
