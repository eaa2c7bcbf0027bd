import type { Page } from '@playwright/test';
import { harbour, storedSettings, storeSettings } from '../screens/support/ownSettings.ts';
import { expect as expectShared, test as testShared } from '../screens/support/sharedTest.ts';
import { everythingStored } from '../screens/support/stored.ts';
import { span, writtenWeek } from '../screens/support/writtenWeek.ts';
import { eventually } from '../support/eventually.ts';
import { seed } from '../support/seed.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';

/** The settings in a tab behind the page in front, which goes on being measured. */
async function settingsBehind(session: Session): Promise<Page> {
  const id = await session.extensionId();
  const options = await session.openBehind(`chrome-extension://${id}/options.html`);
  await options.getByText('Every row, as it is kept').waitFor();
  return options;
}

/** A page behind is hardly ever drawn, and a real click waits for that. */
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).dispatchEvent('click');

/**
 * Writes down a day that has hours to go still, whatever the clock says; gives its date. Before
 * anything is measured, which would write down the day that the clock says.
 */
async function storeToday(session: Session): Promise<string> {
  const { today } = writtenWeek();
  await seed(session, { calendar: [today] });
  return today.date;
}

/** Waits until the page in front has told of some seconds, so that there is something to delete. */
async function untilMeasured(session: Session): Promise<void> {
  await eventually(async () => {
    const { spans } = await session.rows();
    return spans.some(({ start, end }) => end - start > 5_000);
  }, 'some seconds of the page in front');
}

/**
 * That nothing is kept of before the deletion, which came between its button and its sentence, and
 * all of what was measured since. The clock of the browser's computer is this one.
 */
async function expectMeasuredSince(session: Session, pressedAt: number): Promise<void> {
  const saidAt = Date.now();
  const lastEnd = async () => Math.max(...(await session.rows()).spans.map(({ end }) => end));
  await expect.poll(lastEnd, 'it is measured on').toBeGreaterThan(saidAt + 8_000);
  const { spans, entries, days } = await session.rows();
  const since = Math.min(...spans.map(({ start }) => start));
  expect(since).toBeGreaterThanOrEqual(pressedAt);
  expect(since, 'and nothing is lost').toBeLessThanOrEqual(saidAt);
  expect([...entries, ...days]).toEqual([]);
}

test('everything deleted is really gone while a page stays in front, which is measured from then on', async ({
  session,
}) => {
  await storeToday(session);
  const entry = { kind: 'phone', date: '2026-01-05', minutes: 15, createdOn: '2026-01-05' };
  await seed(session, { entries: [{ id: 'call', ...entry, updatedAt: 1 }] });
  await session.inWorker('chrome.storage.local.set({ stillYou: { confirmedOn: "2026-01-01" } })');
  await session.signIn();
  await untilMeasured(session);
  const options = await settingsBehind(session);
  await press(options, 'Delete everything…');
  await options.getByLabel(/^Everything will be deleted/).fill('Delete');
  const pressedAt = Date.now();
  await press(options, 'Delete');
  await options.getByText('Everything is deleted.').waitFor();
  const keys = await session.inWorker<string[]>('chrome.storage.local.get().then(Object.keys)');
  const madeAnew = new Set([
    'allowedHosts',
    'installation',
    'installedAt',
    'records',
    'suggestions',
  ]);
  expect(keys.filter((key) => !madeAnew.has(key))).toEqual(['forgottenBefore']);
  await expectMeasuredSince(session, pressedAt);
});

test('today deleted is really gone while a page stays in front, which is measured from then on', async ({
  session,
}) => {
  const today = await storeToday(session);
  await session.signIn();
  await untilMeasured(session);
  const options = await settingsBehind(session);
  await options.getByLabel('First day').fill(today);
  await options.getByLabel('Last day').fill(today);
  await press(options, 'Delete these days…');
  await options.getByText(/^Delete everything of /).waitFor();
  const pressedAt = Date.now();
  await press(options, 'Delete');
  await options.getByText(/^Everything of .* is deleted\.$/).waitFor();
  await expectMeasuredSince(session, pressedAt);
});

testShared.describe('with systems of one’s own', () => {
  testShared.use({ variant: 'allowed' });

  testShared('everything deleted leaves nothing anywhere', async ({ session }) => {
    const { calendar, today } = writtenWeek();
    await storeSettings(session, { systems: [harbour], retentionMonths: 3 });
    await seed(session, { calendar, spans: [span(today.start, 60, 50)] });
    // Records that were set aside, in a bucket as Chromium has it.
    await session.inWorker(`navigator.storageBuckets.open('alongside-2').then((bucket) =>
      new Promise((resolve) => {
        const opening = bucket.indexedDB.open('alongside.2');
        opening.onsuccess = () => resolve(opening.result.close());
      }))`);
    const options = await session.openExtensionPage('options.html');
    await expectShared(options.getByText(/^1 set of old records/)).toBeVisible();
    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await options.getByLabel(/^Everything will be deleted/).fill('delete');
    await options.getByLabel(/^Everything will be deleted/).press('Enter');
    await expectShared(options.getByText('Everything is deleted.')).toBeVisible();
    await expectShared(options.getByText('None yet.')).toBeVisible();
    expectShared(await session.inWorker('navigator.storageBuckets.keys()')).toEqual([]);
    const stored = JSON.stringify(await everythingStored(session));
    for (const trace of ['harbour', 'Harbour', 'retentionMonths', today.date]) {
      expectShared(stored, trace).not.toContain(trace);
    }
    const scripts = 'chrome.scripting.getRegisteredContentScripts()';
    await expectShared.poll(() => session.inWorker(scripts)).toEqual([]);
  });

  testShared(
    'a system deleted leaves no row that is its own, and the other’s',
    async ({ session }) => {
      const { calendar, today } = writtenWeek();
      const other = {
        ...harbour,
        id: 'other',
        name: 'Other',
        matches: ['https://other.example/*'],
      };
      await storeSettings(session, { systems: [harbour, other] });
      const spans = [span(today.start, 60, 50), span(today.start, 120, 5, { systemId: 'other' })];
      await seed(session, { calendar, spans });
      const options = await session.openExtensionPage('options.html');
      await options.getByLabel('A case system', { exact: true }).selectOption('Harbour');
      await options.getByRole('button', { name: 'Delete its records…' }).click();
      await options.getByRole('button', { name: 'Delete', exact: true }).click();
      await expectShared(
        options.getByText(/^All time measured in Harbour until now/),
      ).toBeVisible();
      const left = await session.rows();
      expectShared(left.spans.map(({ systemId }) => systemId)).toEqual(['other']);
      expectShared((await storedSettings(session)).systems).toHaveLength(2);
    },
  );

  testShared(
    'every row is shown as it is kept, a page at a time, and the settings too',
    async ({ session }) => {
      const { calendar, today } = writtenWeek();
      await storeSettings(session, { systems: [harbour] });
      const spans = Array.from({ length: 60 }, (_, index) => span(today.start, index * 5, 4));
      await seed(session, { calendar, spans });
      const options = await session.openExtensionPage('options.html');
      await expectShared(options.getByText('60 stretches of a case system in front')).toBeVisible();
      await options.getByText('Every row, as it is kept').click();
      const rows = options.locator('.raw-scroll tbody tr');
      await expectShared(rows).toHaveCount(50);
      const first = await rows.allInnerTexts();
      await options.getByRole('button', { name: 'More rows' }).click();
      await expectShared(options.getByText('Rows 51 to 60 of 60')).toBeVisible();
      const all = [...first, ...(await rows.allInnerTexts())].join(' ');
      for (const { id, start, end } of spans) {
        expectShared(all).toContain(id);
        expectShared(all).toContain(`(${start})`);
        expectShared(all).toContain(`(${end})`);
      }
      expectShared(all).toContain('Harbour (harbour)');
      await options.getByLabel('Show', { exact: true }).selectOption('Settings and notes');
      await expectShared(options.getByText('"https', { exact: false })).toHaveCount(0);
      await expectShared(options.getByText(JSON.stringify(harbour.matches))).toBeVisible();
    },
  );
});
