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
  const { days: _ofUpkeep, ...before } = await session.rows();
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
    {
      id: elsewhere.id,
      name: elsewhere.name,
      matches: [],
      archived: true,
      archivedMatches: elsewhere.matches,
    },
  ]);
  expect(await session.rows()).toMatchObject(before);
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
  const allowance = options.getByLabel('Away allowance', { exact: true });
  await expect(allowance).toHaveValue('5');
  await allowance.selectOption('3 minutes');
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).recording).toBe('PT3360.000S');
  expect((await session.rows()).absences, 'the facts stay as they are').toEqual(absences);
  await allowance.selectOption('4 minutes');
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).recording).toBe('PT3600.000S');
});

test('reading beside the window with the keyboard counts backwards when it is ticked', async ({
  session,
}) => {
  const { calendar, today } = writtenWeek();
  await storeSettings(session, { systems: [harbour] });
  const beside = span(today.start, 120, 30, { attention: 'beside' });
  await seed(session, { calendar, spans: [span(today.start, 60, 60), beside] });
  expect((await numbersIn(session)).recording).toBe('PT3600.000S');
  const options = await session.openExtensionPage('options.html');
  const box = options.getByLabel('Count reading in a window beside the one you write in');
  await box.check();
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).recording).toBe('PT5400.000S');
  await box.uncheck();
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).recording).toBe('PT3600.000S');
});

test('hours, the day’s start and how long things are kept are kept at once, and stay', async ({
  session,
}) => {
  const options = await session.openExtensionPage('options.html');
  await options.getByLabel('I have set hours').check();
  await expect(options.getByText('Saved')).toBeVisible();
  await options.getByLabel('From', { exact: true }).fill('17:00');
  await expect(
    options.getByText(
      'Your hours cannot begin and end at the same time. Give two different times.',
    ),
  ).toBeVisible();
  await expect(options.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  expect((await storedSettings(session)).workingHours).toEqual({ from: '09:00', to: '17:00' });
  await options.getByLabel('From', { exact: true }).fill('22:00');
  await expect(options.getByText('These hours end the next morning.')).toBeVisible();
  await expect(options.getByText('Saved')).toBeVisible();
  await options.getByLabel('Saturday').check();
  await options.getByLabel('The day begins at').selectOption('05:30');
  const days = options.getByLabel('Details of each day');
  await days.selectOption('14 days');
  await options.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(days).toHaveValue('31');
  await days.selectOption('7 days');
  await options.getByRole('button', { name: 'Delete what is older' }).click();
  const months = options.getByLabel('Totals and what you added', { exact: true });
  await months.focus();
  await months.press('ArrowUp');
  await months.press('ArrowUp');
  await expect(
    options.getByText('Keep totals and what you added for 12 months only?'),
  ).toBeVisible();
  expect((await storedSettings(session)).retentionMonths, 'before the answer').toBeUndefined();
  await options.getByRole('button', { name: 'Delete what is older' }).click();
  await expect(months).toBeFocused();
  const expected = {
    workingHours: { from: '22:00', to: '17:00' },
    workingDays: [1, 2, 3, 4, 5, 6],
    dayStartsAtMinutes: 330,
    factsKeptDays: 7,
    retentionMonths: 12,
  };
  await expect.poll(() => storedSettings(session)).toMatchObject(expected);
  await options.reload();
  await expect(options.getByLabel('To', { exact: true })).toHaveValue('17:00');
  await expect(options.getByLabel('Saturday')).toBeChecked();
  await expect(options.getByLabel('The day begins at')).toHaveValue('330');

  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']) {
    await options.getByLabel(name).click();
  }
  await expect(options.getByText('Keep at least one day ticked')).toBeVisible();
  await expect(options.getByLabel('Saturday')).toBeChecked();
  await expect.poll(async () => (await storedSettings(session)).workingDays).toEqual([6]);
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
  await options.getByLabel('Messages with a young person', { exact: true }).check();
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).direct).toBe('PT60M');
  await options.getByRole('checkbox', { name: 'Phone', exact: true }).uncheck();
  await expect(options.getByText('Saved')).toBeVisible();
  expect((await numbersIn(session)).direct).toBe('PT40M');
  await options.reload();
  await expect(options.getByRole('checkbox', { name: 'Phone', exact: true })).not.toBeChecked();
  await expect(options.getByLabel('Messages with a young person', { exact: true })).toBeChecked();
});

test.describe('in a team’s build', () => {
  test.use({ variant: 'team' });

  test('systems are shown as set by the team, and none can be added or removed', async ({
    session,
  }) => {
    const origin = encodeURIComponent('https://case.example.org');
    const options = await session.openExtensionPage(`options.html#${origin}`);
    const section = options.getByRole('region', { name: 'Case systems' });
    const systems = section.getByRole('listitem');
    await expect(systems).toHaveText([
      /^Harbour set by End-to-end tests.*every page below \/care.*Access given$/s,
      /^Harbour Finance set by End-to-end tests.*Access given$/s,
    ]);
    await expect(
      options.getByText('Which systems are counted is set by End-to-end tests.'),
    ).toBeVisible();
    await expect(section.getByRole('textbox')).toHaveCount(0);
    await expect(section.getByRole('button')).toHaveCount(0);
    // What an organisation only suggests, the person changes.
    await options.getByLabel('Away allowance', { exact: true }).selectOption('2 minutes');
    await expect(options.getByText('Saved')).toBeVisible();
    expect((await storedSettings(session)).awayAllowanceSeconds).toBe(120);
  });
});
