import type { Session } from '../support/session.ts';
import { descriptionOf } from './support/description.ts';
import { openPopup, shownNumbers } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';

const entriesOf = async (session: Session) => (await session.rows()).entries;

/** The local date, as the stored rows write it. */
const localDate = () => new Date().toLocaleDateString('sv-SE');

test('two clicks add direct time: a kind, and how long', async ({ session }) => {
  const before = Date.now();
  const dates = [localDate()];
  const popup = await openPopup(session);
  await popup.getByRole('radio', { name: 'Phone' }).click();
  await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
  await expect(popup.getByTestId('direct-time')).toHaveText('30\u00A0m');
  await expect(popup.getByText('Added: Phone, 30')).toBeVisible();

  const [row, ...others] = await entriesOf(session);
  expect(others).toEqual([]);
  const { id = '', updatedAt = 0, date, createdOn, ...rest } = row ?? {};
  expect(rest).toEqual({ kind: 'phone', minutes: 30 });
  // A midnight may have passed.
  dates.push(localDate());
  expect(dates).toContain(date);
  expect(createdOn).toBe(date);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(updatedAt).toBeGreaterThanOrEqual(before);
  expect(updatedAt).toBeLessThanOrEqual(Date.now());
});

test('every button adds what is written on it, and a double click adds it once', async ({
  session,
}) => {
  const popup = await openPopup(session);
  const kinds = ['visitFamily', 'childAlone', 'parentCarer', 'phone', 'video'];
  const minutes = [15, 30, 45, 60, 90];
  for (const [index, kind] of kinds.entries()) {
    await popup.locator(`input[value=${kind}]`).check();
    await popup.getByRole('button', { name: `Add ${minutes[index]} minutes` }).dblclick();
    await expect.poll(async () => (await entriesOf(session)).length).toBe(index + 1);
  }
  const rows = (await entriesOf(session)).map((row) => `${row.kind} ${row.minutes}`);
  expect(rows.toSorted()).toEqual(
    kinds.map((kind, index) => `${kind} ${minutes[index]}`).toSorted(),
  );
  // A row is there a moment before the popup shows it.
  await expect.poll(async () => (await shownNumbers(popup)).direct).toBe('PT240M');
});

test('the undo outlasts the popup, and what is taken back stays in the database and counts no more', async ({
  session,
}) => {
  const popup = await openPopup(session);
  await popup.getByRole('button', { name: 'Add 60 minutes' }).click();
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
  await popup.close();

  const again = await openPopup(session);
  await expect(again.getByTestId('direct-time')).toHaveText('1\u00A0h');
  const [added] = await entriesOf(session);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByText('Taken back: Child and family, 1')).toBeVisible();
  await expect(again.getByTestId('direct-time')).toHaveText('0\u00A0m');

  const rows = await entriesOf(session);
  const deletedAt = rows[0]?.deletedAt;
  expect(deletedAt).toBeGreaterThanOrEqual(added?.updatedAt ?? Infinity);
  expect(rows).toEqual([{ ...added, deletedAt, updatedAt: deletedAt }]);
  await again.close();
  const third = await openPopup(session);
  await expect(third.getByTestId('direct-time')).toHaveText('0\u00A0m');
  await expect(third.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

const refused = [
  ['0', 'Give at least 1 minute.'],
  ['-5', 'Give at least 1 minute.'],
  ['ten', 'Give whole minutes in figures, such as 25.'],
  ['1000000000', 'A day has no more than 1,440 minutes.'],
  ['1e9', 'Give whole minutes in figures, such as 25.'],
  ['7.5', 'Give whole minutes in figures, such as 25.'],
  ['1441', 'A day has no more than 1,440 minutes.'],
  ['', 'Give whole minutes in figures, such as 25.'],
] as const;

test('minutes that cannot be are answered with a sentence, stay as typed, and are not stored', async ({
  session,
}) => {
  const popup = await openPopup(session);
  await popup.getByRole('button', { name: 'Another number of minutes' }).click();
  const field = popup.getByRole('textbox', { name: 'Minutes' });
  await expect(field).toBeFocused();
  // It was there before it had anything to say, so that it is read out when it has.
  const announcing = await popup.locator('output.log-notice').elementHandle();
  for (const [typed, sentence] of refused) {
    await field.fill(typed);
    await (typed === 'ten'
      ? field.press('Enter')
      : popup.getByRole('button', { name: 'Add' }).click());
    await expect(popup.locator('.progress'), 'nothing is under way').toHaveCount(0);
    await expect(popup.locator('output.log-notice')).toHaveText(sentence);
    await expect(field).toHaveValue(typed);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await descriptionOf(popup, 'textbox', 'Minutes')).toBe(sentence);
  }
  expect(await announcing?.evaluate((output) => output.isConnected)).toBe(true);
  expect(await entriesOf(session)).toEqual([]);

  await field.fill(' 25 ');
  await field.press('Enter');
  await expect(popup.getByText('Added: Child and family, 25')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Another number of minutes' })).toBeFocused();
  expect((await entriesOf(session)).map(({ minutes }) => minutes)).toEqual([25]);
});
