import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBackAllAccess } from '../../../utils/systems/giveBackAllAccess';

const permissions = vi.hoisted(() => ({
  getAll: vi.fn<() => Promise<{ origins: string[]; permissions: string[] }>>(),
  remove: vi.fn<(given: { origins: string[] }) => Promise<boolean>>(),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const runtime = { ...fakeBrowser.runtime, getManifest: () => ({ permissions: [] }) };
  return { browser: { ...fakeBrowser, runtime, permissions } };
});

beforeEach(() => {
  fakeBrowser.reset();
  permissions.remove.mockReset().mockResolvedValue(true);
});

test('all is given back but leave that takes in a host of the organisation’s', async () => {
  const teamConfig = {
    version: 1,
    systems: [{ id: 'p', name: 'P', matches: ['https://case.example.org/*'] }],
  };
  await fakeBrowser.storage.local.set({ policy: { teamConfig, problems: [] } });
  permissions.getAll.mockResolvedValue({
    origins: ['https://*.example.org/*', 'https://case.example.org/*', 'https://own.example.net/*'],
    permissions: [],
  });
  await giveBackAllAccess();
  expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://own.example.net/*'] }]]);
});
