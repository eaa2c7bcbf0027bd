import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';
import { configText } from '../../../utils/portability/configText.ts';
import { extensionIds } from '../../../utils/portability/extensionIds.ts';
import { firefoxFragment } from '../../../utils/portability/firefoxFragment.ts';
import { startCaseSystem } from '../../case-system/server.ts';
import type { BiDi } from './bidi.ts';
import { Firefox, noFirefoxBecause } from './firefox.ts';

const output = inRepository('.output', 'e2e-firefox-policy');
const SYSTEM = 'harbour';

/** Evaluated in the browser's window: says what is asked and gives the answer yes; null before. */
const sayYes = `(() => {
  const asked = document.querySelector('#notification-popup popupnotification');
  if (document.getElementById('notification-popup')?.state !== 'open' || !asked) return null;
  const question = asked.textContent;
  asked.button.click();
  return question;
})()`;

/** Evaluated in the browser's window: what its page of extensions does when a site is taken back. */
const takeBack = (origin: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs');
  const id = '${extensionIds.firefox}';
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: ['${origin}'] }, extension);
})()`;

const signIn = `(() => {
  for (const field of document.querySelectorAll('input')) field.value = 'practitioner';
  document.querySelector('[data-testid=sign-in]').click();
})()`;

const systemsOfSpans = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('alongside');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction('spans').objectStore('spans').getAll();
    reading.onsuccess = () => {
      database.close();
      resolve(reading.result.map(({ systemId }) => systemId));
    };
  };
})`;

/**
 * What an expression comes to in a page; null where the page could not say: nobody waits for an
 * address to be opened, so it may be the blank page before it, which goes in the middle.
 */
const look = <Value>(bidi: BiDi, context: string, expression: string): Promise<Value | null> =>
  bidi.evaluate<Value | null>(context, expression).catch(() => null);

test('in Firefox a policy’s system is measured after one click and a yes, and no longer once that is taken back', async () => {
  const reason = noFirefoxBecause();
  test.skip(reason !== null, reason ?? '');
  test.slow(true, 'It makes a build of its own, and Firefox takes its time to start.');
  execFileSync(process.execPath, [toolScript('wxt'), 'build', '--browser=firefox'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TEAM_CONFIG: '', ALONGSIDE_OUTPUT: output, ALONGSIDE_WELCOME: 'none' },
  });
  const caseSystem = await startCaseSystem();
  const systems = [
    { id: SYSTEM, name: 'Harbour', matches: ['http://harbour.localhost/care/*'] },
    { id: 'all', name: 'Everything', matches: ['*://*/*'] },
  ];
  // The very file that an administrator is given.
  const config = configText({ version: 1, team: 'North Borough', systems });
  const policies = firefoxFragment(extensionIds.firefox, config);
  const firefox = await Firefox.start(policies, `${output}/firefox-mv3`);
  try {
    const { bidi } = firefox;
    const own = await bidi.ownWindow();
    const options = await bidi.open(firefox.extensionPage('options.html'));
    const text = () => look<string>(bidi, options, 'document.body?.innerText');
    const badge = () => look<string>(bidi, options, 'browser.action.getBadgeText({})');
    await expect.poll(text).toContain('set by North Borough');
    await expect.poll(text).toContain('systems[1].matches[0]');
    await expect.poll(badge).toBe('•');

    await bidi.click(options, '[aria-label="Allow Harbour"]');
    let question: string | null = null;
    await expect
      .poll(async () => (question ??= await look<string>(bidi, own, sayYes)))
      .toContain('harbour.localhost');
    await expect.poll(text).toContain('Harbour is counted from now on.');
    await expect.poll(badge).toBe('');

    const page = await bidi.open(caseSystem.address('harbour', '/sign-in'));
    const hasForm = `document.querySelector('[data-testid=sign-in]') !== null`;
    await expect.poll(() => look<boolean>(bidi, page, hasForm)).toBe(true);
    await bidi.evaluate(page, signIn);
    const measured = async () => new Set(await look<string[]>(bidi, options, systemsOfSpans));
    await expect.poll(measured).toEqual(new Set([SYSTEM]));

    await bidi.evaluate(own, takeBack('http://harbour.localhost/*'));
    await expect.poll(badge).toBe('•');
    await expect.poll(text).toContain('Access missing');
  } finally {
    firefox.stop();
    await caseSystem.close();
  }
});
