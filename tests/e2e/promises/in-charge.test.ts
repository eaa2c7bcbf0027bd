import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionDir } from '../support/builds.ts';
import { test as testInOwnBrowser } from '../support/test.ts';
import { tabTo } from '../screens/support/focus.ts';
import { harbour, storedSettings, storeSettings } from '../screens/support/ownSettings.ts';
import { openPopup } from '../screens/support/popupPage.ts';
import { expect, test } from '../screens/support/sharedTest.ts';

test.describe('with a system of one’s own', () => {
  test.use({ variant: 'allowed' });

  test('pausing, taking back and removing are all reached from the popup by keyboard alone', async ({
    session,
  }) => {
    await storeSettings(session, {
      systems: [{ ...harbour, matches: ['https://case.example.org/*'] }],
    });
    const popup = await openPopup(session);
    await tabTo(popup, 'Add 60 minutes');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('Added:')).toBeVisible();
    await tabTo(popup, 'Undo');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('Taken back:')).toBeVisible();
    await tabTo(popup, 'Pause');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('button', { name: 'until tomorrow' })).toBeVisible();
    await tabTo(popup, 'until tomorrow');
    await popup.keyboard.press('Enter');
    await expect(popup.getByTestId('status')).toHaveText(/^Paused until/);

    const opened = session.context.waitForEvent('page');
    await tabTo(popup, 'Settings');
    // The popup closes itself while the key is still down.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const options = await opened;
    await options.getByRole('heading', { name: 'Harbour' }).waitFor();
    await tabTo(options, 'Remove Harbour');
    await options.keyboard.press('Enter');
    await expect(options.getByRole('button', { name: 'Stop counting' })).toBeVisible();
    await tabTo(options, 'Stop counting');
    await options.keyboard.press('Enter');
    await expect(options.getByText('Harbour is no longer counted.')).toBeVisible();

    const { entries, absences } = await session.rows();
    expect(entries).toMatchObject([{ minutes: 60, deletedAt: expect.any(Number) }]);
    expect(absences).toMatchObject([{ id: 'open:paused', reason: 'paused' }]);
    expect((await storedSettings(session)).systems).toMatchObject([
      { archived: true, matches: [] },
    ]);
  });
});

testInOwnBrowser(
  'uninstalling leaves nothing behind on the computer, and opens no page to ask why',
  async ({ session }) => {
    await session.signIn();
    const popup = await openPopup(session);
    await popup.getByRole('button', { name: 'Add 30 minutes' }).click();
    await expect(popup.getByText('Added:')).toBeVisible();
    await popup.close();
    const id = await session.extensionId();
    const kept = () =>
      ['IndexedDB', 'Local Extension Settings', 'Sync Extension Settings', 'File System']
        .flatMap((folder) => namesIn(join(session.profileDir, 'Default', folder)))
        .filter((name) => name.includes(id));
    expect(kept().length, 'a database and the settings').toBe(2);

    await session.inWorker(
      'setTimeout(() => chrome.management.uninstallSelf({ showConfirmDialog: false }), 0)',
    );
    await expect.poll(kept).toEqual([]);
    const open = session.context
      .pages()
      .map((page) => page.url())
      .filter((url) => url !== 'about:blank');
    expect(open).toEqual([session.address('harbour', '/care/worklist')]);
  },
);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

testInOwnBrowser('no build names a page to be opened at its removal', () => {
  for (const build of ['team', 'everybody'] as const) {
    const folder = extensionDir(build);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      const script = readFileSync(join(folder, name), 'utf8');
      expect(script).not.toContain('setUninstallURL');
    }
  }
});
