import type { Page } from '@playwright/test';
import { openFullDay, storeFullDay } from './fullDay.ts';
import { openDashboard } from './dashboardPage.ts';
import { openPopup } from './popupPage.ts';
import type { ScreenState } from './screenState.ts';
import type { Session } from '../../support/session.ts';

/** The popup’s states in which something is wrong with the records, or was. */
export const popupRecordsStates: readonly ScreenState[] = [
  {
    name: 'records of a newer version',
    variant: 'allowed',
    open: async (session) => withoutRecords(await openFullDay(session), 'VersionError'),
    says: /^They were written by a newer version of Alongside\. Nothing was deleted\./,
  },
  {
    name: 'asking whether new records are to be begun',
    variant: 'allowed',
    async open(session) {
      const popup = await withoutRecords(await openFullDay(session), 'UnknownError');
      await popup.getByRole('button', { name: 'Try again' }).click();
      await popup.getByRole('button', { name: 'Start new records…' }).click();
      return popup;
    },
    says: /^Start new records\? The old ones are not deleted/,
  },
  {
    name: 'a full day, with news of the records',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session);
      await storeNews(session);
      return openPopup(session);
    },
    says: /^New records were begun on /,
  },
];

/** The dashboard’s. */
export const dashboardRecordsStates: readonly ScreenState[] = [
  {
    name: 'dashboard, records of a newer version',
    variant: 'allowed',
    open: async (session) => withoutRecords(await openDashboard(session), 'VersionError'),
    says: /^They were written by a newer version of Alongside\. Nothing was deleted\./,
  },
  {
    name: 'dashboard, a full day, with news of the records',
    variant: 'allowed',
    async open(session) {
      await storeFullDay(session);
      await storeNews(session);
      return openDashboard(session);
    },
    says: /^New records were begun on /,
  },
];

/** An open page again, in a browser that does not open the records and gives that for a reason. */
async function withoutRecords(page: Page, reason: string): Promise<Page> {
  await page.addInitScript((name) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', name);
    };
  }, reason);
  await page.reload();
  return page;
}

/** Leaves word of records that were set aside. */
async function storeNews(session: Session): Promise<void> {
  const notice = {
    kind: 'setAside',
    at: Date.now() - 3_600_000,
    carriedOver: 1_204,
    unreadable: 3,
  };
  const recordsNews = { trouble: null, notices: [notice] };
  await session.inWorker(`chrome.storage.local.set(${JSON.stringify({ recordsNews })})`);
}
