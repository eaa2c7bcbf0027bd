import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { answerPrompt } from './support/prompt.ts';

/** The product as it is shipped, which the other tests' builds are not: it opens its welcome. */
const output = inRepository('.output', 'e2e-shipped');

test.use({ sessionOptions: { extensionDirs: [`${output}/chrome-mv3`] } });

// One worker for both: it is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  const { TEAM_CONFIG: _teamFile, ALONGSIDE_WELCOME: _welcome, ...env } = process.env;
  execFileSync(process.execPath, [toolScript('wxt'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, ALONGSIDE_OUTPUT: output },
  });
});

/** The welcome that opened by itself. */
async function openedWelcome(session: Session): Promise<Page> {
  const welcomes = () =>
    session.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
  const [welcome] = welcomes();
  if (welcome === undefined) throw new Error('The welcome closed again.');
  return welcome;
}

const origins = (session: Session) =>
  session.inWorker<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)');

test('from the install to counting takes less than a minute: the welcome is in front, an address, a yes', async ({
  headedSession: session,
  display,
}) => {
  const installedAt = performance.now();
  const welcome = await openedWelcome(session);
  await expect
    .poll(() =>
      welcome.evaluate(() => document.visibilityState === 'visible' && document.hasFocus()),
    )
    .toBe(true);
  await welcome.getByLabel('Address').fill(session.address('harbour', '/care/people/1001'));
  await welcome.getByRole('button', { name: 'Count this system' }).click();
  await expect(welcome.getByText('Not allowed yet')).toBeVisible();

  await welcome.getByRole('button', { name: 'Ask my browser' }).click();
  await answerPrompt(display, welcome, 'no');
  await expect(welcome.getByText(/^You said no to your browser/)).toBeVisible();
  expect(await origins(session)).toEqual([]);

  await welcome.getByRole('button', { name: 'Ask my browser' }).click();
  await answerPrompt(display, welcome, 'yes');
  await expect(welcome.getByText('Your browser allows it.')).toBeVisible();
  expect(await origins(session)).toEqual(['http://harbour.localhost/*']);
  await welcome.getByRole('button', { name: 'Continue' }).click();
  await welcome.getByRole('button', { name: 'Finish' }).click();
  await expect(welcome.getByRole('heading', { name: 'You are set' })).toBeVisible();

  const casePage = await session.context.newPage();
  await session.signIn(casePage);
  await expect.poll(async () => (await session.rows()).spans.length).toBeGreaterThan(0);
  const seconds = (performance.now() - installedAt) / 1000;
  console.log(`    from the install to counting: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(60);
});

test('the welcome opens once in a browser, not at its next start', async ({ session }) => {
  await openedWelcome(session);
  await session.closeBrowser();
  await session.startBrowser();
  await sleep(1_000);
  expect(session.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual(
    [],
  );
});
