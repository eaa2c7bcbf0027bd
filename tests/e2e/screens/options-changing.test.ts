import { seed } from '../support/seed.ts';
import type { Session } from '../support/session.ts';
import { elsewhere, harbour, storedSettings, storeSettings } from './support/ownSettings.ts';
import { openPopup, shownNumbers } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';
import { absence, span, writtenWeek } from './support/writtenWeek.ts';

test.use({ variant: 'allowed' });

async function numbersIn(session: Session) {
  const popup = await openPopup(session);
  const numbers = await shownNumbers(popup);
  await popup.close();
  return numbers;
}

test('a removed system is asked about first, keeps its name and its time, and is measured no more', async ({
  session,
}) => {
  const { calendar, today } = writtenWeek();
  await storeSettings(session, { systems: [harbour, elsewhere] });
  await seed(session, { calendar, spans: [span(today.start, 60, 50, { systemId: 'elsewhere' })] });
  const before = await session.rows();
  const options = await session.openExtensionPage('options.html');
  const remove = options.getByRole('button', { name: `Remove ${elsewhere.name}` });

  await remove.click();
  await expect(options.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await options.getByRole('button', { name: 'Keep it' }).click();
  expect((await storedSettings(session)).systems).toEqual([harbour, elsewhere]);

  await remove.click();
  await options.getByRole('button', { name: 'Stop counting' }).click();
  await expect(
    options.getByText(`${elsewhere.name} is no longer counted. Time already counted stays.`),
  ).toBeVisible();
  await expect(options.getByRole('heading', { name: elsewhere.name })).toHaveCount(0);
  expect((await storedSettings(session)).systems).toEqual([
    harbour,
    { id: elsewhere.id, name: elsewhere.name, matches: [], archived: true },
  ]);
  expect(await session.rows()).toEqual(before);
  expect((await numbersIn(session)).recording).toBe('PT3000.000S');
  const scripts = await session.inWorker<{ matches: string[] }[]>(
    'chrome.scripting.getRegisteredContentScripts()',
  );
  expect(scripts.flatMap(({ matches }) => matches)).not.toContain('https://case.example.org/*');
});

test('the away allowance works backwards on what was measured already', async ({ session }) => {
  const { calendar, today } = writtenWeek();
  await storeSettings(session, { systems: [harbour] });
  const absences = [absence(today.start, 80, 4)];
  await seed(session, { calendar, spans: [span(today.start, 60, 60)], absences });
  expect((await numbersIn(session)).recording, 'five minutes are reading').toBe('PT3600.000S');

  const options = await session.openExtensionPage('options.html');
  const allowance = options.getByLabel('Away allowance');
  await expect(allowance).toHaveValue('5');
  await allowance.selectOption('3 minutes');
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).recording).toBe('PT3360.000S');
  expect((await session.rows()).absences, 'the facts stay as they are').toEqual(absences);
  await allowance.selectOption('4 minutes');
  await expect.poll(async () => (await numbersIn(session)).recording).toBe('PT3600.000S');
});

test('the kinds that are ticked make up the direct time', async ({ session }) => {
  const { calendar, today } = writtenWeek();
  const entry = (kind: string, minutes: number) => ({
    id: kind,
    kind,
    date: today.date,
    minutes,
    createdOn: today.date,
    updatedAt: today.start,
  });
  await storeSettings(session, { systems: [harbour] });
  await seed(session, { calendar, entries: [entry('phone', 20), entry('message', 40)] });
  expect((await numbersIn(session)).direct).toBe('PT20M');

  const options = await session.openExtensionPage('options.html');
  await options.getByLabel('Messages with a young person').check();
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).direct).toBe('PT60M');
  await options.getByLabel('Phone').uncheck();
  await expect.poll(async () => (await numbersIn(session)).direct).toBe('PT40M');
  await options.reload();
  await expect(options.getByLabel('Phone')).not.toBeChecked();
  await expect(options.getByLabel('Messages with a young person')).toBeChecked();
});

test.describe('in a team’s build', () => {
  test.use({ variant: 'team' });

  test('systems are shown as set by the team, and none can be added or removed', async ({
    session,
  }) => {
    const origin = encodeURIComponent('https://case.example.org');
    const options = await session.openExtensionPage(`options.html#${origin}`);
    const systems = options.getByRole('listitem');
    await expect(systems).toHaveText([
      /^Harbour set by End-to-end tests.*every page below \/care.*Access given$/s,
      /^Harbour Finance set by End-to-end tests.*Access given$/s,
    ]);
    await expect(
      options.getByText('Which systems are counted is set by End-to-end tests.'),
    ).toBeVisible();
    await expect(options.getByRole('textbox')).toHaveCount(0);
    await expect(options.getByRole('button')).toHaveCount(0);
    // What an organisation only suggests, the person changes.
    await options.getByLabel('Away allowance').selectOption('2 minutes');
    await expect(options.getByText('Saved')).toBeVisible();
    expect((await storedSettings(session)).awayAllowanceSeconds).toBe(120);
  });
});
