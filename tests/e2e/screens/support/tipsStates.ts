import type { ScreenState } from './screenState.ts';
import { badPack, openPack, openTips, policyPack, storeManyTips } from './tipsPage.ts';

/** The states of the dashboard's pages of tips and of resources. */
export const tipsStates: readonly ScreenState[] = [
  {
    name: 'tips, with answers, a pack of one’s own and the team’s',
    variant: 'allowed',
    async open(session) {
      await storeManyTips(session);
      return openTips(session);
    },
    says: 'From the pack “Recording policy”',
  },
  {
    name: 'tips, searched for what none has',
    variant: 'allowed',
    async open(session) {
      const page = await openTips(session);
      await page.getByLabel('Search the tips').fill('no such thing');
      return page;
    },
    says: 'No tip has all of these words. Try fewer of them.',
  },
  {
    name: 'tips, of which the search leaves one',
    variant: 'allowed',
    async open(session) {
      const page = await openTips(session);
      await page.getByLabel('Search the tips').fill('e-mail');
      return page;
    },
    says: '1 tip',
  },
  {
    name: 'tips, with what a pack would change',
    variant: 'allowed',
    async open(session) {
      const page = await openTips(session);
      await openPack(page, policyPack);
      return page;
    },
    says: 'It adds 2 tips:',
  },
  {
    name: 'tips, with a pack that cannot be used',
    variant: 'allowed',
    async open(session) {
      const page = await openTips(session);
      await openPack(page, badPack);
      return page;
    },
    says: 'This pack cannot be used',
  },
  {
    name: 'resources',
    variant: 'allowed',
    open: (session) => session.openExtensionPage('dashboard.html#resources'),
    says: /^Nothing is opened until you click it\./,
  },
];
