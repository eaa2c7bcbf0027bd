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
    name: 'options, changing a system, with others that overlap, look alike or were removed',
    variant: 'allowed',
    async open(session) {
      const reports = 'https://reports.example.org/*';
      await storeSettings(session, {
        systems: [
          { ...harbour, matches: [...harbour.matches, reports] },
          { id: 'whole', name: 'מערכת', matches: ['http://harbour.localhost/*'] },
          { id: 'other', name: 'Other', matches: ['https://xn--cse-6cd.example.org/*'] },
          { ...elsewhere, matches: [], archived: true, archivedMatches: elsewhere.matches },
          { id: 'older', name: 'Paris', matches: [], archived: true },
        ],
      });
      const options = await session.openExtensionPage('options.html');
      await options.getByRole('button', { name: 'Change Harbour' }).click();
      await options.getByLabel('Address', { exact: true }).fill('xn--cse-6cd.example.org/care/7');
      await options.getByText('Removed systems (2)').click();
      await options.getByText('Would a page be counted?').click();
      await options.getByLabel('A page to try').fill(session.address('harbour', '/care/7'));
      await options.getByText('Where Alongside cannot see').click();
      return options;
    },
    says: /^Yes, as Harbour: /,
  },
  {
    name: 'options, with a system of one’s own that the team lets nobody count',
    variant: 'team',
    async open(session) {
      await storeSettings(session, { systems: [elsewhere] });
      return session.openExtensionPage('options.html');
    },
    says: /^You added these yourself\. They are not counted/,
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
