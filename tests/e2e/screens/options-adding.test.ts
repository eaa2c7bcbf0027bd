import type { Page } from '@playwright/test';
import type { Session } from '../support/session.ts';
import { descriptionOf } from './support/description.ts';
import { elsewhere, harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { expect, test } from './support/sharedTest.ts';

test.use({ variant: 'allowed' });

const notAnAddress = /^This is not the address of a page yet\./;
const everything = /^This would count far more than one system\./;
const browserPage = /^This is a page of the browser itself\./;
const schemeNotSupported =
  /^Only addresses that begin with https:\/\/ or http:\/\/ can be counted\./;

const refused: readonly [typed: string, sentence: string | RegExp][] = [
  ['Liquidlogic', notAnAddress],
  ['our case system', notAnAddress],
  ['https://', notAnAddress],
  ['*', everything],
  ['https://*/*', everything],
  ['<all_urls>', everything],
  ['*.gov.uk', everything],
  ['chrome://settings', browserPage],
  ['about:blank', browserPage],
  ['ftp://case.example.org', schemeNotSupported],
  ['file:///C:/records', schemeNotSupported],
  ['javascript:alert(1)', schemeNotSupported],
  ['https://case.*.example.org/', /^In the name of a site, a star can only come first/],
  ['https://chromewebstore.google.com/detail/x', /^Browsers let no extension run on/],
  ['https://me:secret@case.example.org/', /^This has a user name or password in it\./],
  ['HTTPS://CASE.example.org./care?id=7', `This is counted already, as ${elsewhere.name}.`],
];

const openOptions = (session: Session, hash = '') =>
  session.openExtensionPage(`options.html${hash}`);

const addButton = (options: Page) => options.getByRole('button', { name: 'Count this system' });

test('each address that will not do has its sentence as soon as it is typed, and stores nothing', async ({
  session,
}) => {
  await storeSettings(session, { systems: [elsewhere] });
  const options = await openOptions(session);
  const address = options.getByRole('textbox', { name: 'Address' });
  const sentenceShown = options.locator('#address-check');
  await expect(sentenceShown).toHaveText('');
  await addButton(options).click();
  await expect(sentenceShown).toHaveText('Type or paste the address of your case system first.');
  await expect(address).toBeFocused();
  for (const [typed, sentence] of refused) {
    await address.fill(typed);
    await expect(sentenceShown).toHaveText(sentence);
    await expect(address).toHaveAttribute('aria-invalid', 'true');
    await address.press('Enter');
    await expect(address).toHaveValue(typed);
  }
  expect(await descriptionOf(options, 'textbox', 'Address')).toContain('counted already');
  await address.fill('case.other.example.org');
  await expect(sentenceShown).toHaveText('This will count: case.other.example.org, every page');
  await expect(address).toHaveAttribute('aria-invalid', 'false');
  expect((await storedSettings(session)).systems).toEqual([elsewhere]);
});

test('an address keeps its scheme and port, loses its path and query, and is measured from there on', async ({
  session,
}) => {
  const options = await openOptions(session);
  const { host } = new URL(session.address('harbour'));
  await options.getByLabel('Address').fill(`http://${host}/care/people/1001?name=Ada#notes`);
  await expect(options.getByText(`This will count: http://${host}, every page`)).toBeVisible();
  await options.getByLabel('Name').fill('  Harbour  ');
  await addButton(options).click();
  await expect(options.getByText('Harbour is counted from now on.')).toBeVisible();
  await expect(options.getByText('Access given')).toBeVisible();
  await expect(options.getByLabel('Address')).toHaveValue('');
  const { systems } = await storedSettings(session);
  expect(systems).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Harbour',
      matches: [`http://${host}/*`],
    },
  ]);
  const stored = JSON.stringify(await session.inWorker('chrome.storage.local.get()'));
  expect(stored).not.toMatch(/people|name=|Ada|notes/);

  await session.page.bringToFront();
  await session.signIn();
  await expect
    .poll(async () => (await session.rows()).spans.map(({ systemId }) => systemId))
    .toContain(systems[0]?.id);
});

test('what is added is kept while the browser’s question stands, and shown as not counted yet', async ({
  session,
}) => {
  const options = await openOptions(session);
  await options.getByLabel('Address').fill('case.example.org/care?id=7');
  // Nobody can answer the browser here.
  await addButton(options).click();
  await expect(options.getByRole('heading', { name: 'case.example.org' })).toBeVisible();
  await expect(options.getByText('Access missing')).toBeVisible();
  await expect(options.locator('#address-check'), 'no quarrel meanwhile').toHaveText('');
  expect((await storedSettings(session)).systems).toMatchObject([
    { name: 'case.example.org', matches: ['https://case.example.org/*'] },
  ]);
});

test('a no leaves the system in the list to be asked for again, and says so', async ({
  session,
}) => {
  const options = await openOptions(session);
  await options.evaluate('chrome.permissions.request = () => Promise.resolve(false)');
  await options.getByLabel('Address').fill('case.example.org');
  await addButton(options).click();
  await expect(
    options.getByText(/^You said no to the browser, so case\.example\.org/),
  ).toBeVisible();
  await expect(options.getByRole('button', { name: 'Allow case.example.org' })).toBeVisible();
  await expect(options.locator('#address-check')).toHaveText('');
  await expect(options.getByLabel('Address')).toHaveValue('');
});

test('where the browser refuses even to ask, that is said and nothing is kept', async ({
  session,
}) => {
  const options = await openOptions(session);
  await options.evaluate('chrome.permissions.request = () => Promise.reject(new Error("no"))');
  await options.getByLabel('Address').fill('http://case.example.org');
  await addButton(options).click();
  await expect(
    options.getByText('This browser lets no extension run on case.example.org'),
  ).toBeVisible();
  await expect(options.getByLabel('Address')).toHaveValue('http://case.example.org');
  expect((await storedSettings(session)).systems).toEqual([]);
});

test('the page a person came from is one press away, and no longer once it is counted', async ({
  session,
}) => {
  const { origin, host } = new URL(session.address('harbour'));
  const options = await openOptions(session, `#${encodeURIComponent(origin)}`);
  const candidate = options.getByRole('button', { name: `Add ${host}, the page you came from` });
  await candidate.click();
  await expect(options.getByText('harbour.localhost is counted from now on.')).toBeVisible();
  await expect(candidate).toHaveCount(0);
  expect((await storedSettings(session)).systems).toMatchObject([{ matches: [`${origin}/*`] }]);
});

test('whatever an address of the page may carry, it offers and runs nothing', async ({
  session,
}) => {
  await storeSettings(session, { systems: [harbour] });
  const hostile = [
    'javascript:alert(1)',
    encodeURIComponent('javascript:alert(document.domain)'),
    `https://${'a'.repeat(10_000)}`,
    'x'.repeat(10_000),
    encodeURIComponent('<img src=x onerror="document.title=1">'),
    encodeURIComponent('https://<img src=x onerror=alert(1)>.example.org'),
    '%',
    'data:text/html,<script>alert(1)</script>',
    'chrome://settings',
  ];
  const options = await openOptions(session);
  const dialogs: string[] = [];
  options.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const hash of hostile) {
    await options.goto('about:blank');
    await options.goto(`chrome-extension://${await session.extensionId()}/options.html#${hash}`);
    await expect(options.getByRole('heading', { name: 'Harbour' })).toBeVisible();
    await expect(options.getByText('the page you came from')).toHaveCount(0);
    expect(await options.locator('img, script:not([src])').count()).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(await options.title()).toBe('Alongside settings');
  expect((await storedSettings(session)).systems).toEqual([harbour]);
});
