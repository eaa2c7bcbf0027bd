import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import type { ScreenState } from './screenState.ts';
import { openWelcome } from './welcomePage.ts';

/** The states of the welcome. */
export const welcomeStates: readonly ScreenState[] = [
  {
    name: 'welcome, with an address that will do',
    variant: 'allowed',
    async open(session) {
      const welcome = await openWelcome(session);
      await welcome.getByLabel('Address').fill('https://another-case-system.some-council.org/a');
      return welcome;
    },
    says: 'This will count: another-case-system.some-council.org, every page',
  },
  {
    name: 'welcome, before the browser asks',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour, elsewhere] });
      return openWelcome(session, 'access');
    },
    says: /^Your browser will ask you whether Alongside may/,
  },
  {
    name: 'welcome, with the system allowed',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour] });
      return openWelcome(session, 'access');
    },
    says: /^Your browser allows it\./,
  },
  {
    name: 'welcome, with hours over midnight',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { workingHours: { from: '22:00', to: '08:00' } });
      return openWelcome(session, 'week');
    },
    says: 'These hours end the next morning.',
  },
  {
    name: 'welcome, at its end',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour] });
      const welcome = await openWelcome(session, 'week');
      await welcome.getByRole('button', { name: 'Finish' }).click();
      return welcome;
    },
    says: /^Open your case system and work as you always do\./,
  },
  {
    name: 'welcome, with systems that the team set',
    variant: 'team',
    open: (session) => openWelcome(session),
    says: 'Which systems are counted is set by End-to-end tests.',
  },
  {
    name: 'welcome, switched off',
    variant: 'switchedOff',
    open: (session) => openWelcome(session),
    says: /^Counting is switched off by Quiet team\./,
  },
];
