import type { Page } from '@playwright/test';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import { openPopup } from './popupPage.ts';
import type { ScreenState } from './screenState.ts';
import { span, writtenWeek } from './writtenWeek.ts';

/** Something of every kind, today; of this a page or more. */
async function someRecords(session: Session): Promise<void> {
  const { calendar, today } = writtenWeek();
  await storeSettings(session, { systems: [harbour, elsewhere] });
  const spans = Array.from({ length: 60 }, (_, index) => span(today.start, index * 5, 4));
  const { date } = today;
  const entry = { kind: 'phone', date, minutes: 15, createdOn: date, updatedAt: today.start };
  const entries = [{ id: 'call', ...entry }];
  await seed(session, { calendar, spans, entries });
}

/** Last used long ago. */
export async function longUnused(session: Session): Promise<void> {
  await storeSettings(session, { systems: [harbour] });
  const start = Date.parse('2025-03-04T00:00Z');
  const calendar = [{ date: '2025-03-04', start, end: start + 86_400_000 }];
  await seed(session, { calendar });
}

async function openData(session: Session): Promise<Page> {
  await someRecords(session);
  const options = await session.openExtensionPage('options.html');
  await options.getByText('Every row, as it is kept').waitFor();
  return options;
}

/** The states of what is kept, and of deleting it. */
export const dataStates: readonly ScreenState[] = [
  {
    name: 'options, with every row shown',
    variant: 'allowed',
    async open(session) {
      const options = await openData(session);
      await options.getByText('Every row, as it is kept').click();
      return options;
    },
    says: 'Rows 1 to 50 of 60',
  },
  {
    name: 'options, asking before days and a system are deleted',
    variant: 'allowed',
    async open(session) {
      const options = await openData(session);
      await options.getByLabel('First day').fill('2026-01-02');
      await options.getByLabel('Last day').fill('2026-01-03');
      await options.getByRole('button', { name: 'Delete these days…' }).click();
      await options.getByRole('button', { name: 'Delete its records…' }).click();
      return options;
    },
    says: /^Delete everything from /,
  },
  {
    name: 'options, with a word that is not the one to type',
    variant: 'allowed',
    async open(session) {
      const options = await openData(session);
      await options.getByRole('button', { name: 'Delete everything…' }).click();
      await options.getByLabel(/^Everything will be deleted/).fill('yes');
      await options.getByRole('button', { name: 'Delete', exact: true }).click();
      return options;
    },
    says: 'Type the word “delete”, or leave everything as it is.',
  },
  {
    name: 'options, asking who it is',
    variant: 'allowed',
    async open(session) {
      await longUnused(session);
      return session.openExtensionPage('options.html');
    },
    says: 'Is this still you?',
  },
];

/** The popup asks who it is. */
export const popupStillYouStates: readonly ScreenState[] = [
  {
    name: 'asking who it is',
    variant: 'allowed',
    async open(session) {
      await longUnused(session);
      return openPopup(session);
    },
    says: 'Is this still you?',
  },
];

/** The dashboard asks who it is. */
export const dashboardStillYouStates: readonly ScreenState[] = [
  {
    name: 'asking who it is',
    variant: 'allowed',
    async open(session) {
      await longUnused(session);
      return session.openExtensionPage('dashboard.html');
    },
    says: 'Is this still you?',
  },
];
