import type { Page } from '@playwright/test';
import { tips } from '../../../utils/tips/library.ts';
import { seed } from '../support/seed.ts';
import type { Session } from '../support/session.ts';
import { openPopup } from './support/popupPage.ts';
import { expect, test } from './support/sharedTest.ts';

const DAY_MS = 24 * 60 * 60_000;
const forChildren = tips.filter(({ wordings }) => wordings.includes('children'));

/** The tip on the screen, by what is written there, and the credit that stands with it. */
async function shownTip(popup: Page) {
  const text = await popup.locator('.tip-text').innerText();
  const credit = await popup.getByRole('region', { name: 'Before you write' }).locator('cite');
  return { id: tips.find((tip) => tip.text === text)?.id, credit: await credit.innerText() };
}

/** Until it is noted too: the tip after it is chosen by what is noted. */
async function showAnother(session: Session, popup: Page): Promise<void> {
  const { id } = await shownTip(popup);
  const noted = (await nudgesOf(session)).length;
  await popup.getByRole('button', { name: 'Show another tip' }).click();
  await expect.poll(async () => (await nudgesOf(session)).length).toBeGreaterThan(noted);
  await expect.poll(async () => (await shownTip(popup)).id).not.toBe(id);
}

const shownOn = (tipId: string, shownAt: number) => ({
  id: `nudge-${tipId}-${shownAt}`,
  tipId,
  rule: 'popup',
  shownAt,
});

const nudgesOf = (session: Session) =>
  session.inWorker<{ tipId: string; response?: string }[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('nudges').objectStore('nudges').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
  })`);

test('“another” shows every tip once before one comes again, each with its own credit', async ({
  session,
}) => {
  const popup = await openPopup(session);
  const seen: (string | undefined)[] = [];
  for (let turn = 0; turn <= forChildren.length; turn += 1) {
    const { id, credit } = await shownTip(popup);
    expect(credit).toBe(tips.find((tip) => tip.id === id)?.credit);
    expect(credit).not.toBe('');
    seen.push(id);
    await showAnother(session, popup);
  }
  expect(new Set(seen.slice(0, -1))).toEqual(new Set(forChildren.map(({ id }) => id)));
  expect(seen.at(-1)).toBe(seen[0]);
});

test('a tip stays for its day, and the next day has another', async ({ session }) => {
  const now = Date.now();
  await seed(session, {
    nudges: [shownOn('A1', now - 3 * DAY_MS), shownOn('B5', now - 1.5 * DAY_MS)],
  });
  const first = await openPopup(session);
  const { id: todays } = await shownTip(first);
  expect(['A1', 'B5', undefined]).not.toContain(todays);
  await expect.poll(async () => (await nudgesOf(session)).length).toBe(3);
  await first.close();
  const second = await openPopup(session);
  expect((await shownTip(second)).id).toBe(todays);
  expect(await nudgesOf(session), 'noted once a day').toHaveLength(3);
});

test('“Helpful” is kept with the tip, and can be taken back', async ({ session }) => {
  const first = await openPopup(session);
  const { id } = await shownTip(first);
  await first.getByRole('button', { name: 'Helpful' }).click();
  await expect.poll(() => nudgesOf(session)).toMatchObject([{ tipId: id, response: 'helpful' }]);
  await first.close();
  const second = await openPopup(session);
  await expect(second.getByRole('button', { name: 'Helpful' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect((await shownTip(second)).id).toBe(id);
  await second.getByRole('button', { name: 'Helpful' }).click();
  await expect.poll(async () => (await nudgesOf(session))[0]?.response).toBeUndefined();
});

test('a tip that is “Not for me” never comes again, until there is none left', async ({
  session,
}) => {
  const others = forChildren.slice(3).map(({ id }, index) => ({
    ...shownOn(id, Date.now() - (index + 2) * DAY_MS),
    response: 'notForMe',
  }));
  await seed(session, { nudges: others });
  const popup = await openPopup(session);
  const { id: refused } = await shownTip(popup);
  expect(others.map(({ tipId }) => tipId)).not.toContain(refused);
  await popup.getByRole('button', { name: 'Not for me' }).click();
  await expect(popup.getByRole('button', { name: 'Not for me' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect
    .poll(async () => (await nudgesOf(session)).filter(isRefused).map(({ tipId }) => tipId))
    .toContain(refused);
  for (let turn = 0; turn < 3; turn += 1) {
    await showAnother(session, popup);
    expect((await shownTip(popup)).id).not.toBe(refused);
  }
  await popup.close();
  const again = await openPopup(session);
  expect((await shownTip(again)).id).not.toBe(refused);

  for (let left = 2; left > 0; left -= 1) {
    await again.getByRole('button', { name: 'Not for me' }).click();
    if (left > 1) await showAnother(session, again);
  }
  await expect
    .poll(async () => (await nudgesOf(session)).filter(isRefused).length)
    .toBe(forChildren.length);
  await again.close();
  const last = await openPopup(session);
  await expect(last.getByTestId('direct-time')).toBeVisible();
  await expect(last.getByText('Before you write')).toHaveCount(0);
});

const isRefused = ({ response }: { response?: string }) => response === 'notForMe';

test.describe('in adults’ wording', () => {
  test.use({ variant: 'adults' });

  test('no tip about children’s recording comes, and people are called what they are', async ({
    session,
  }) => {
    const popup = await openPopup(session);
    await expect(popup.getByRole('radio', { name: 'Person and family' })).toBeChecked();
    await expect(popup.getByRole('radio', { name: 'Child' })).toHaveCount(0);
    const seen = new Set<string | undefined>();
    for (let turn = 0; turn <= tips.length; turn += 1) {
      seen.add((await shownTip(popup)).id);
      await showAnother(session, popup);
    }
    const everybodys = tips.filter(({ wordings }) => wordings.includes('adults'));
    expect(seen).toEqual(new Set(everybodys.map(({ id }) => id)));
    expect([...seen].filter((id) => /^A[1-4]$/.test(id ?? ''))).toEqual([]);
  });
});
