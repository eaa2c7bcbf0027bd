import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TeamConfig } from '../../../utils/systems/teamConfig.ts';
import { Session } from '../support/session.ts';
import { harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { expect, test } from './support/sharedTest.ts';
import { makeVariant } from './support/variants.ts';

test.use({ variant: 'allowed' });

const north: TeamConfig = {
  version: 1,
  team: 'North',
  systems: [harbour],
  defaults: { awayAllowanceSeconds: 180 },
};
const asUpload = (value: unknown) => ({
  name: 'team.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
async function openOptions(session: Session): Promise<Page> {
  const options = await session.openExtensionPage('options.html');
  await options.getByRole('button', { name: 'Choose a file…' }).waitFor();
  return options;
}
const pick = (options: Page, value: unknown) =>
  options.locator('input[type=file]').first().setInputFiles(asUpload(value));
const useButton = (options: Page) => options.getByRole('button', { name: 'Use this file' });
const storedTeamFile = (session: Session) =>
  session.inWorker<TeamConfig | undefined>(
    'chrome.storage.local.get("teamFile").then(({ teamFile }) => teamFile?.teamConfig)',
  );

/** Presses the button that downloads, and gives the file's name and text. */
async function downloaded(session: Session, press: () => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-download-'));
  try {
    const devtools = await session.browser.newBrowserCDPSession();
    await devtools.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await press();
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.endsWith('.json')))
      .toHaveLength(1);
    const [name = ''] = readdirSync(folder);
    return { name, text: readFileSync(join(folder, name), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a file made in one profile is opened in another, and pages open there are measured without being loaded again', async ({
  session,
}) => {
  await storeSettings(session, { systems: [harbour], awayAllowanceSeconds: 180 });
  const options = await openOptions(session);
  await options.getByLabel('Name of the team').fill('North');
  await expect(options.getByLabel('Away allowance: 3 minutes')).toBeChecked();
  const download = options.getByRole('button', { name: 'Download the file' });
  const file = await downloaded(session, () => download.click());
  expect(file.name).toBe('alongside-team-north.json');
  await expect(options.getByText('alongside-team-north.json is in your downloads.')).toBeVisible();
  expect(JSON.parse(file.text)).toEqual({ ...north, wording: 'children' });

  const folder = makeVariant('allowed');
  const other = await Session.start({ extensionDirs: [folder] });
  try {
    await other.signIn();
    await other.page.goto('about:blank');
    const theirs = await openOptions(other);
    // In a window of its own, in sight beside the settings.
    await other.newWindow(other.address('harbour', '/care/people/1001'));
    await pick(theirs, file.text);
    await expect(theirs.getByRole('heading', { name: 'The file of North' })).toBeFocused();
    await expect(
      theirs.getByText(/^Harbour is counted: http:\/\/harbour\.localhost/),
    ).toBeVisible();
    await expect(theirs.getByLabel('Take these suggestions')).toBeChecked();
    expect(await storedTeamFile(other), 'nothing is stored before').toBeUndefined();
    expect((await other.rows()).spans).toEqual([]);
    const saidYesAt = Date.now();
    await useButton(theirs).click();
    await expect(theirs.getByText('The file of North is in use.')).toBeVisible();
    await expect.poll(async () => (await other.rows()).spans.length).toBeGreaterThan(0);
    const { spans } = await other.rows();
    expect(new Set(spans.map(({ systemId }) => systemId))).toEqual(new Set(['harbour']));
    const afterMs = Math.min(...spans.map(({ start }) => start)) - saidYesAt;
    console.log(`    measured ${afterMs} ms after the yes`);
    expect(afterMs, 'nothing is counted before').toBeGreaterThanOrEqual(0);
    await expect(theirs.getByLabel('Away allowance', { exact: true })).toHaveValue('3');
    await expect(theirs.getByText('from the file of North')).toBeVisible();
  } finally {
    await other.stop();
    rmSync(folder, { recursive: true });
  }
});

test('a later version says what differs, and a file that is taken away leaves its names', async ({
  session,
}) => {
  const options = await openOptions(session);
  await pick(options, north);
  await useButton(options).click();
  await expect(options.getByText('In use: the file of North.')).toBeVisible();
  const finance = {
    id: 'finance',
    name: 'Finance',
    matches: ['http://harbour.localhost/care/f/*'],
  };
  const renamed = { ...harbour, name: 'Harbour Care' };
  await pick(options, { ...north, systems: [renamed, finance], colour: 'blue' });
  await expect(
    options.getByRole('heading', { name: 'Another version of the file you use, of North' }),
  ).toBeVisible();
  await expect(options.getByText('Harbour is called Harbour Care.')).toBeVisible();
  await expect(
    options.getByText(
      'http://harbour.localhost, every page below /care/f: counted as Finance, not as Harbour Care',
    ),
  ).toBeVisible();
  await expect(options.getByText('the file: there is no field called colour')).toBeVisible();
  await useButton(options).click();
  await expect(options.getByText('Its systems: Harbour Care, Finance')).toBeVisible();
  // The worker keeps what a file calls its systems, for when it is gone.
  const names = () =>
    session.inWorker('chrome.storage.local.get("teamNames").then(JSON.stringify)');
  await expect.poll(names).toContain('Harbour Care');

  await pick(options, { version: 1, team: 'South', systems: [harbour] });
  await expect(
    options.getByRole('heading', { name: 'The file of South, in place of the file of North' }),
  ).toBeVisible();
  await options.getByRole('button', { name: 'Leave it' }).click();
  await expect(options.getByRole('button', { name: 'Choose a file…' })).toBeFocused();

  await options.getByRole('button', { name: 'Stop using this file' }).click();
  await options.getByRole('button', { name: 'Stop using it' }).click();
  await expect(options.getByText('The file is no longer used.')).toBeVisible();
  await expect(options.getByRole('heading', { name: 'Your team' })).toBeFocused();
  await expect
    .poll(async () => (await storedSettings(session)).systems)
    .toEqual([
      { id: 'harbour', name: 'Harbour Care', matches: [], archived: true },
      { id: 'finance', name: 'Finance', matches: [], archived: true },
    ]);
});

test('a file may be dropped on the page and its text pasted, and a field takes its own', async ({
  session,
}) => {
  const options = await openOptions(session);
  await drop(options, JSON.stringify(north));
  await expect(options.getByRole('heading', { name: 'The file of North' })).toBeVisible();
  await options.getByRole('button', { name: 'Leave it' }).click();

  const address = options.getByLabel('Address');
  await address.fill(JSON.stringify({ ...north, team: 'South' }));
  await address.press('Control+A');
  await address.press('Control+X');
  await address.press('Control+V');
  await expect(options.getByRole('heading', { name: /^The file of/ })).toHaveCount(0);
  await options.getByRole('button', { name: 'Choose a file…' }).focus();
  await options.keyboard.press('Control+V');
  await expect(options.getByRole('heading', { name: 'The file of South' })).toBeVisible();
});

/** Lets a file fall on the page, made there: to send a large one would take a minute. */
const drop = (options: Page, text: string, times = 1) =>
  options.evaluate(
    ([text, times]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text.repeat(times)], 'team.json'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('h1')?.dispatchEvent(drop);
    },
    [text, times] as const,
  );

const refused: readonly [what: string, text: string, times: number, sentence: RegExp][] = [
  ['that is not JSON', 'Dear colleague', 1, /^It is not a team file, or only part of one/],
  ['of a later version', '{"version":2}', 1, /^version: 2 is of a later Alongside/],
  ['of 50 MB', 'x', 50_000_000, /^It is larger than 1 MB/],
];

test('a file that cannot be used says why and changes nothing', async ({ session }) => {
  const options = await openOptions(session);
  for (const [what, text, times, sentence] of refused) {
    await test.step(what, async () => {
      await drop(options, text, times);
      await expect(options.getByText(sentence)).toBeVisible();
      const title = options.getByRole('heading', { name: 'This file cannot be used' });
      // Whether the window has the keyboard is the test browser's affair.
      const hasFocus = () => title.evaluate((element) => element === document.activeElement);
      await expect.poll(hasFocus).toBe(true);
      await expect(useButton(options)).toHaveCount(0);
      await options.getByRole('button', { name: 'Close' }).click();
    });
  }
  expect(await storedTeamFile(session)).toBeUndefined();
});

test('a file with 10,000 systems is shown at once, and its first 200 can be used', async ({
  session,
}) => {
  const options = await openOptions(session);
  const systems = Array.from({ length: 10_000 }, (_, index) => ({
    id: `s${index}`,
    name: `S${index}`,
    matches: [`https://s${index}.example.org/*`],
  }));
  const droppedAt = performance.now();
  await drop(options, JSON.stringify({ version: 1, team: 'All', systems }));
  await expect(options.getByText(/the others of these 10000 are left out/)).toBeVisible();
  console.log(`    shown after ${Math.round(performance.now() - droppedAt)} ms`);
  await options.evaluate('chrome.permissions.request = () => Promise.resolve(false)');
  await useButton(options).click();
  await expect(options.getByText(/^The file of All is in use, but you said no/)).toBeVisible();
  expect((await storedTeamFile(session))?.systems).toHaveLength(200);
});
