import { test } from '../support/installed.ts';
import type { Session } from '../support/session.ts';
import { expect } from '../support/test.ts';

const harbour = {
  id: 'harbour',
  name: 'Harbour',
  matches: ['http://harbour.localhost/care/*'],
};
const documents = { id: 'documents', name: 'Documents', matches: ['http://documents.localhost/*'] };
/** Chromium looks at its policies some seconds after their file has changed. */
const TAKEN_UP_MS = 30_000;

test.use({
  installed: {
    build: 'everybody',
    // As if the person had said yes: no prompt can be answered without a screen.
    manifest: { host_permissions: ['http://harbour.localhost/*', 'http://documents.localhost/*'] },
    policy: { version: 1, team: 'North Borough', systems: [harbour] },
  },
});

const measuredIn = async (session: Session) =>
  new Set((await session.rows()).spans.map(({ systemId }) => systemId));
const registered = (session: Session) =>
  session.inWorker<number>(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
  );

async function untilMeasured(session: Session, systemId: string): Promise<void> {
  await expect
    .poll(async () => (await measuredIn(session)).has(systemId), { timeout: TAKEN_UP_MS })
    .toBe(true);
}

test('systems that a policy sets are measured, and another from the moment it is set, in pages that are open', async ({
  installedSession: session,
  installation,
}) => {
  await session.signIn();
  await untilMeasured(session, 'harbour');
  await session.page.goto(session.address('documents', '/'));
  await session.page.waitForTimeout(2_000);
  expect(await measuredIn(session)).toEqual(new Set(['harbour']));
  installation.setPolicy({ version: 1, systems: [harbour, documents] });
  await untilMeasured(session, 'documents');
});

test('a policy with mistakes works as far as it is right, and its fields are named', async ({
  installedSession: session,
  installation,
}) => {
  installation.setPolicy({
    config: JSON.stringify({
      version: 1,
      team: 'North Borough',
      systems: [harbour, { ...documents, matches: ['http://*/*'] }],
      wording: 'grown-ups',
    }),
  });
  await session.signIn();
  await untilMeasured(session, 'harbour');
  const options = await session.openExtensionPage('options.html');
  await expect(options.getByText('systems[1].matches[0]', { exact: false })).toBeVisible({
    timeout: TAKEN_UP_MS,
  });
  await expect(options.getByText('wording', { exact: false }).first()).toBeVisible();
  expect(await measuredIn(session)).toEqual(new Set(['harbour']));
});

test(
  'a policy that goes leaves nothing measured, and all that was',
  { tag: '@long' },
  async ({ installedSession: session, installation }) => {
    await session.signIn();
    await untilMeasured(session, 'harbour');
    installation.setPolicy(null);
    await expect.poll(() => registered(session), { timeout: TAKEN_UP_MS }).toBe(0);
    const before = await session.rows();
    expect(before.spans.length).toBeGreaterThan(0);
    await session.page.waitForTimeout(12_000);
    expect((await session.rows()).spans).toEqual(before.spans);
  },
);

test('two hundred systems in one policy are all in force, and a page of one is measured', async ({
  installedSession: session,
  installation,
}) => {
  const others = Array.from({ length: 199 }, (_, index) => ({
    id: `system-${index}`,
    name: `System ${index}`,
    matches: [`https://system-${index}.example.org/care/*`],
  }));
  installation.setPolicy({ version: 1, systems: [...others, documents] });
  await session.signIn();
  await session.page.goto(session.address('documents', '/'));
  await untilMeasured(session, 'documents');
  const options = await session.openExtensionPage('options.html');
  const section = options.getByRole('region', { name: 'Case systems' });
  await expect(section.getByRole('heading', { level: 3, name: /^System \d+/ })).toHaveCount(199);
});
