import type { Page } from '@playwright/test';
import { elsewhere, harbour, storeSettings } from './ownSettings.ts';
import type { ScreenState } from './screenState.ts';

async function openTeamFile(options: Page, file: object): Promise<void> {
  await options
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'team.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
}

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
    name: 'options, adding time where nothing can be seen',
    variant: 'allowed',
    async open(session) {
      const options = await session.openExtensionPage('options.html#unseen');
      await options.getByRole('button', { name: 'Add 45 minutes' }).click();
      await options.getByText(/^Added: Other desk work, 45/).waitFor();
      await options.getByRole('button', { name: 'Another number of minutes' }).click();
      return options;
    },
    says: /^Added: Other desk work, 45/,
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
    name: 'options, with a policy that has mistakes',
    variant: 'allowed',
    async open(session) {
      const teamConfig = {
        version: 1,
        team: 'Harbour Council',
        systems: [harbour],
        allowOwnSystems: false,
        defaults: { workingHours: { from: '09:00', to: '17:00' } },
      };
      const problems = [
        'systems[1].matches[0]: “*://*/*” would take in far more than a case system',
      ];
      const policy = JSON.stringify({ teamConfig, problems });
      await session.inWorker(`chrome.storage.local.set({ policy: ${policy} })`);
      return session.openExtensionPage('options.html');
    },
    says: /^systems\[1\]\.matches\[0\]:/,
  },
  {
    name: 'options, with what a team’s file would change',
    variant: 'allowed',
    async open(session) {
      await storeSettings(session, { systems: [harbour, elsewhere], awayAllowanceSeconds: 600 });
      const options = await session.openExtensionPage('options.html');
      await openTeamFile(options, {
        version: 1,
        team: 'North locality',
        colour: 'blue',
        systems: [
          { ...harbour, name: 'Harbour Care' },
          { id: 'f', name: 'Finance', matches: ['http://harbour.localhost/care/finance/*'] },
        ],
        allowOwnSystems: false,
        defaults: { dayStartsAt: '05:30', retentionMonths: 6 },
      });
      return options;
    },
    says: 'Harbour is called Harbour Care.',
  },
  {
    name: 'options, with a file that cannot be used',
    variant: 'allowed',
    async open(session) {
      const options = await session.openExtensionPage('options.html');
      await openTeamFile(options, { version: 2 });
      return options;
    },
    says: 'This file cannot be used',
  },
  {
    name: 'options, switched off',
    variant: 'switchedOff',
    open: (session) => session.openExtensionPage('options.html'),
    says: /^Counting is switched off by Quiet team\./,
  },
];
