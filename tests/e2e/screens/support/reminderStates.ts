import type { Page } from '@playwright/test';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { storeFullDay } from './fullDay.ts';
import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import { openPopup } from './popupPage.ts';
import type { ScreenState } from './screenState.ts';

/** A reminder that came a moment ago. */
const noted = (rule: string, tipId: string) => ({
  id: `${rule}:0`,
  rule,
  tipId,
  shownAt: Date.now(),
});

async function popupWith(session: Session, rule: string, tipId = ''): Promise<Page> {
  await storeFullDay(session);
  await storeSettings(session, {
    systems: [harbour, elsewhere],
    reminders: { kinds: { [rule]: true } },
  });
  await seed(session, { nudges: [noted(rule, tipId)] });
  return openPopup(session);
}

/** The popup with each reminder in a full day. */
export const popupReminderStates: readonly ScreenState[] = [
  {
    name: 'a tip that came with the first opening of a case system',
    variant: 'allowed',
    open: (session) => popupWith(session, 'firstOfDay', 'A1'),
    says: 'A tip for today',
  },
  {
    name: 'a tip after a long stretch',
    variant: 'allowed',
    open: (session) => popupWith(session, 'longStretch', 'A4'),
    says: 'That was a long stretch. Here is a thought for when you go on.',
  },
  {
    name: 'a long stretch without a tip',
    variant: 'allowed',
    open: (session) => popupWith(session, 'longStretch'),
    says: 'That was a long stretch. Time to look up, and to stretch.',
  },
  {
    name: 'the question at the end of a day',
    variant: 'allowed',
    open: (session) => popupWith(session, 'endOfDay'),
    says: 'Anything to add for today?',
  },
  {
    name: 'a system whose access was lost',
    variant: 'allowed',
    open: (session) => popupWith(session, 'accessLost', elsewhere.id),
    says: 'Liquidlogic Children’s System (LCS) is not being counted',
  },
];

async function openReminders(session: Session): Promise<Page> {
  const options = await session.openExtensionPage('options.html#reminders-title');
  const section = options.getByRole('region', { name: 'Reminders' });
  await section.getByText('Why did I see this?').waitFor();
  for (const summary of await section.getByText('Show me how it looks').all()) {
    await summary.click();
  }
  await section.getByText('Why did I see this?').click();
  return options;
}

/** The section of reminders, with everything in it opened. */
export const optionsReminderStates: readonly ScreenState[] = [
  {
    name: 'options, with every reminder on, shown, and the last of them explained',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, {
        systems: [harbour],
        reminders: {
          kinds: { endOfDay: true, longStretch: true },
          asNotification: { endOfDay: true },
          snoozedUntil: Date.now() + 60_000,
        },
      });
      const rules = [
        noted('firstOfDay', 'A1'),
        noted('accessLost', 'harbour'),
        { ...noted('longStretch', 'A4'), id: `longStretch:${Date.now() - 3_600_000}` },
      ];
      await seed(session, { nudges: rules });
      return openReminders(session);
    },
    says: /^The browser stopped letting Alongside look at Harbour\.|You had been in your case/,
  },
  {
    name: 'options, with reminders turned off by the organisation',
    variant: 'allowed',
    async open(session) {
      const teamConfig = { version: 1, team: 'Harbour Council', systems: [], nudges: 'off' };
      const policy = JSON.stringify({ teamConfig, problems: [] });
      await session.inWorker(`chrome.storage.local.set({ policy: ${policy} })`);
      return openReminders(session);
    },
    says: 'Reminders are turned off by Harbour Council.',
  },
];
