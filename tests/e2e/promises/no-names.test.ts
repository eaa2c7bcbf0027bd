import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extensionDir } from '../support/builds.ts';
import { seed } from '../support/seed.ts';
import { openPopup, openPopupOver } from '../screens/support/popupPage.ts';
import { expect, test } from '../screens/support/sharedTest.ts';
import { states } from '../screens/support/states.ts';
import { everythingStored, textsIn } from '../screens/support/stored.ts';
import { writtenWeek } from '../screens/support/writtenWeek.ts';

/** The names of the fields into which anything could be typed. */
const fieldsToTypeIn = (page: Page) =>
  page.evaluate(() => {
    // Into a field for a time or a date the browser takes nothing else.
    const others = '[type=radio], [type=checkbox], [type=time], [type=date], [type=file]';
    const typed = `input:not(${others}), textarea, [contenteditable]`;
    const roles = '[role=textbox], [role=searchbox], [role=combobox]';
    return [...document.querySelectorAll(`${typed}, ${roles}`)].map((field) => field.id);
  });

test('the only fields to type in are numbers of minutes, dates, times, a system’s address and name, a team’s name, one word to delete by, and what tips are searched for', async ({
  sharedBrowsers,
}) => {
  test.slow(true, 'It goes through every state of every screen.');
  const screens = new Set(states.map(({ screen }) => `${screen}.html`));
  const pages = readdirSync(extensionDir('everybody')).filter((name) => name.endsWith('.html'));
  expect(new Set(pages), 'every page of the extension is looked at').toEqual(screens);

  const found = {
    popup: new Set<string>(),
    sidepanel: new Set<string>(),
    options: new Set<string>(),
    welcome: new Set<string>(),
    dashboard: new Set<string>(),
  };
  for (const state of states) {
    const session = await sharedBrowsers.with(state.variant);
    const page = await state.open(session);
    await expect(page.getByText(state.says).first()).toBeVisible();
    for (const field of await fieldsToTypeIn(page)) found[state.screen].add(field);
  }
  expect(found.popup).toEqual(new Set(['other-minutes']));
  expect(found.sidepanel, 'it has buttons and ticks only').toEqual(new Set());
  const ofNewSystems = ['address', 'system-name'];
  const ofSystemsThere = ['name-harbour', 'place-harbour', 'place-older'];
  // What is tried, and the word that everything is deleted by, are compared and kept nowhere.
  const neverKept = ['try-page', 'delete-word'];
  expect(found.options).toEqual(
    new Set([...ofNewSystems, ...ofSystemsThere, ...neverKept, 'team-name', 'other-minutes']),
  );
  expect(found.welcome).toEqual(new Set(ofNewSystems));
  // Beside dates and times: what is typed there is compared and kept nowhere too.
  expect(found.dashboard).toEqual(new Set(['tip-search']));
});

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** What a text that is kept may be: an id, a date, a kind; a system's site and name are added. */
const known = [
  `${uuid}`,
  `${uuid}-\\d+-\\d+`,
  '[0-9a-f]{32}-\\d{1,9}',
  'open:(away|locked|paused)',
  '\\d{4}-\\d{2}-\\d{2}',
  '\\*|focused|beside|away|locked|paused|corrected',
  'visitFamily|childAlone|parentCarer|phone|video|message|recordingTogether',
  '[AB]\\d{1,2}|popup|helpful|notForMe',
  // A reminder may come with the first minute of a working day.
  'firstOfDay(:\\d{4}-\\d{2}-\\d{2})?',
  // The rules by which finished days were derived: the away allowance and the person's hours.
  '\\[\\d+,(null|\\[\\[[\\d,]*\\](,"\\d\\d:\\d\\d"){2}\\])\\]',
];

test.describe('after a morning’s work', () => {
  test.use({ variant: 'allowed' });

  test('what is kept are ids, kinds, dates, numbers, and the site and name of the system', async ({
    session,
  }) => {
    const { page } = session;
    // A working day, whenever it is, that does not end while this goes on.
    await seed(session, { calendar: [writtenWeek().today] });
    const { origin } = new URL(session.address('harbour'));
    const record = `${origin}/care/people/1001?name=Ada+Lantern`;
    const options = await session.openExtensionPage('options.html');
    await options.getByLabel('Address').fill(record);
    await options.getByRole('button', { name: 'Count this system' }).click();
    await expect(options.getByText('Access given')).toBeVisible();
    // The settings say that of themselves; what runs on the pages is the worker's to see to.
    const scripts = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
    await expect.poll(() => session.inWorker<number>(scripts)).toBe(1);
    await options.close();

    await session.signIn();
    await page.goto(record);
    await expect(page.getByRole('heading', { name: 'Ada Lantern' })).toBeVisible();
    expect(await page.title()).toContain('Ada Lantern');
    // Its load is told of with its next message.
    await expect.poll(async () => (await session.rows()).waits.length).toBeGreaterThan(0);
    await page.getByTestId('add-note').click();
    const note = 'Ada showed me the drawing of the boat.';
    await page.getByTestId('note-text').fill(note);
    await page.getByTestId('save-note').click();
    await page.getByTestId('case-note').filter({ hasText: note }).waitFor();
    const overRecord = await openPopupOver(session, page);
    await expect(overRecord.getByTestId('status')).toHaveText(/^harbour\.localhost · counted/);
    await overRecord.close();
    await page.goto(session.address('harbour', '/care/report?seconds=1'));
    const popup = await openPopup(session);
    await popup.getByRole('radio', { name: 'Phone' }).check();
    await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
    await popup.getByRole('button', { name: 'Another number of minutes' }).click();
    await popup.keyboard.type('Ada');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('Give whole minutes in figures')).toBeVisible();
    await popup.getByRole('button', { name: 'Helpful' }).click();
    await popup.getByRole('button', { name: 'Pause' }).click();
    await popup.getByRole('button', { name: '1 hour' }).click();
    await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);

    const stored = await everythingStored(session);
    for (const place of ['local', 'alongside.spans', 'alongside.waits', 'alongside.entries']) {
      expect(textsIn(stored[place]), `something was kept in ${place}`).not.toEqual([]);
    }
    expect(textsIn(stored['alongside.absences']).map(({ text }) => text)).toContain('paused');
    const site = [origin, 'harbour.localhost'].map((text) => text.replaceAll('.', '\\.'));
    const allowed = new RegExp(`^(?:${[...known, `${site[0]}/\\*`, site[1]].join('|')})$`);
    const others = textsIn(stored).filter(({ text }) => !allowed.test(text));
    expect(others).toEqual([]);
  });
});
