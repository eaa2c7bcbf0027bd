import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import type { ScreenState } from './screenState.ts';

/** The states of the options page. */
export const optionsStates: readonly ScreenState[] = [
  {
    name: 'options, without a system',
    variant: 'allowed',
    open: (session) => session.openExtensionPage('options.html'),
    says: 'None yet.',
  },
  {
    name: 'options, with systems and an address that will not do',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour, elsewhere] });
      const hash = encodeURIComponent('https://another-case-system.some-council.example.org');
      const options = await session.openExtensionPage(`options.html#${hash}`);
      await options.getByLabel('Address').fill('https://*/*');
      return options;
    },
    says: /^This would count far more than one system\./,
  },
  {
    name: 'options, asking before a system is removed',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour, elsewhere] });
      const options = await session.openExtensionPage('options.html');
      await options.getByRole('button', { name: 'Remove Harbour' }).click();
      return options;
    },
    says: 'Stop counting Harbour? Time already counted stays.',
  },
  {
    name: 'options, with hours over midnight',
    variant: 'allowed',
    async open(session) {
      const workingHours = { from: '22:00', to: '08:00' };
      await storeSettings(session, { systems: [harbour], workingHours, countBeside: true });
      return session.openExtensionPage('options.html');
    },
    says: 'These hours end the next morning.',
  },
  {
    name: 'options, with systems that the team set',
    variant: 'team',
    open: (session) => session.openExtensionPage('options.html'),
    says: 'Which systems are counted is set by End-to-end tests.',
  },
  {
    name: 'options, switched off',
    variant: 'switchedOff',
    open: (session) => session.openExtensionPage('options.html'),
    says: /^Counting is switched off by Quiet team\./,
  },
];
