import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnSystem } from '../../../utils/settings/settings';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import { removeOwnSystem, removePlace } from '../../../utils/systems/ownSystems';

const permissions = vi.hoisted(() => ({
  remove: vi.fn<(given: { origins: string[] }) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions } };
});

const pattern = 'https://case.example.org/*';
const given = (...systems: OwnSystem[]) =>
  changeSettings((settings) => ({ ...settings, systems: [...systems] }));
const system = (id: string, ...matches: string[]): OwnSystem => ({ id, name: id, matches });

beforeEach(() => {
  fakeBrowser.reset();
  permissions.remove.mockReset().mockResolvedValue(true);
});

test('a team’s system keeps the leave for its host when one’s own there is removed', async () => {
  await given(system('mine', 'https://case.example.org/mine/*'));
  await storeTeamFile({ version: 1, systems: [system('team', 'https://case.example.org/care/*')] });
  await removeOwnSystem('mine');
  expect(permissions.remove).not.toHaveBeenCalled();
});

test('a wider leave stays while a system that is left needs a part of it', async () => {
  await given(system('wide', 'https://*.example.org/*'), system('narrow', pattern));
  await removeOwnSystem('wide');
  expect(permissions.remove).not.toHaveBeenCalled();
});

test('a wider leave stays while another place of the very system needs a part of it', async () => {
  await given(system('a', '*://case.example.org/letters/*', pattern));
  await removePlace('a', '*://case.example.org/letters/*');
  expect(permissions.remove).not.toHaveBeenCalled();
});

test('a narrower leave goes while a wider one is needed', async () => {
  await given(system('wide', 'https://*.example.org/*'), system('narrow', pattern));
  await removeOwnSystem('narrow');
  expect(permissions.remove.mock.calls).toEqual([[{ origins: [pattern] }]]);
});
