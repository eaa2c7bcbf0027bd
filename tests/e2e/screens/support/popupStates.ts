import type { Page } from '@playwright/test';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { openFullDay, storeFullDay } from './fullDay.ts';
import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import { openPopup, openPopupFrom } from './popupPage.ts';
import type { ScreenState } from './screenState.ts';
import { MINUTE_MS } from './writtenWeek.ts';

/** The states of the popup. */
export const popupStates: readonly ScreenState[] = [
  {
    name: 'first use, over no site',
    variant: 'allowed',
    open: openPopup,
    says: 'Open your case system, then open Alongside again',
  },
  {
    name: 'first use, over a site',
    variant: 'allowed',
    open: (session) => popupFrom(session, session.address('harbour', '/sign-in')),
    says: 'Count time on harbour.localhost',
  },
  {
    name: 'nothing added yet',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour] });
      return openPopup(session);
    },
    says: 'Nothing added yet: choose who, then how long.',
  },
  {
    name: 'a full day',
    variant: 'allowed',
    open: openFullDay,
    says: /Added: Parent, carer, 1\sh\s30\sm/,
  },
  {
    name: 'the menu to pause',
    variant: 'allowed',
    async open(session) {
      const popup = await openFullDay(session);
      await popup.getByRole('button', { name: 'Pause' }).click();
      return popup;
    },
    says: 'until tomorrow',
  },
  {
    name: 'paused',
    variant: 'allowed',
    async open(session) {
      const { now } = await storeFullDay(session);
      const end = now + 60 * MINUTE_MS;
      await seed(session, { absences: [{ id: 'open:paused', reason: 'paused', start: now, end }] });
      return openPopup(session);
    },
    says: /^Paused until \d\d:\d\d$/,
  },
  {
    name: 'minutes that cannot be',
    variant: 'allowed',
    async open(session) {
      const popup = await openFullDay(session);
      await popup.getByRole('button', { name: 'Another number of minutes' }).click();
      await popup.getByRole('textbox', { name: 'Minutes' }).fill('1000000000');
      await popup.keyboard.press('Enter');
      return popup;
    },
    says: 'A day has no more than 1,440 minutes.',
  },
  {
    name: 'a tip that was refused',
    variant: 'allowed',
    async open(session) {
      const popup = await openFullDay(session);
      await popup.getByRole('button', { name: 'Not for me' }).click();
      await popup.getByRole('button', { name: 'Not for me', pressed: true }).waitFor();
      return popup;
    },
    says: 'Before you write',
  },
  {
    name: 'over another site',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session);
      return popupFrom(session, session.address('intranet'));
    },
    says: /^intranet\.localhost:\d+ isn't a recording system you count$/,
  },
  {
    name: 'a page from which no pulse comes',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session);
      return popupFrom(session, `http://documents.localhost:${CLOSED_PORT}/`, 60);
    },
    says: /^This page is not being counted: nothing is arriving from it\./,
  },
  {
    name: 'access taken away, over another site, with everything else there is',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session, { isCountedToday: false });
      await storeSettings(session, { systems: [harbour, elsewhere] });
      const popup = await popupFrom(session, session.address('intranet'));
      // What the browser answers where nobody can be asked.
      await popup.evaluate('chrome.permissions.request = () => Promise.resolve(false)');
      await popup.getByRole('button', { name: 'Allow' }).click();
      await popup.getByText('You said no to the browser').waitFor();
      return popup;
    },
    says: 'Alongside may not look at Liquidlogic Children’s System (LCS), so it is not counted.',
  },
  {
    name: 'switched off by the organisation',
    variant: 'switchedOff',
    open: openPopup,
    says: /^Counting is switched off by your organisation or team\./,
  },
  {
    name: 'no system named by the organisation',
    variant: 'adults',
    open: openPopup,
    says: /^Your organisation chooses which systems are counted, and has named none yet\./,
  },
];

/** A port on which nothing listens: the page is the browser's own, and no script runs on it. */
const CLOSED_PORT = 9;

async function popupFrom(session: Session, address: string, secondsInFront = 0): Promise<Page> {
  // The browser's own page comes after the news that the page cannot be had.
  await session.page.goto(address).catch(() => session.page.waitForURL(/^chrome-error:/));
  return openPopupFrom(session, session.page, secondsInFront);
}
