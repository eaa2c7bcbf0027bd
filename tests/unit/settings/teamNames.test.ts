import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnSystem } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import { keepTeamNames } from '../../../utils/settings/teamNames';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { local } = fakeBrowser.storage;
const system = (id: string, name = id): OwnSystem => ({
  id,
  name,
  matches: [`https://${id}.example.org/*`],
});
const removed = (id: string, name = id) => ({ id, name, matches: [], archived: true });
const systemsNow = async () => (await loadSettings()).systems;
const file = (...systems: OwnSystem[]): TeamConfig => ({ version: 1, systems });
/** What the background does when a file comes, changes or goes. */
async function now(teamFile: TeamConfig | null) {
  await storeTeamFile(teamFile);
  await keepTeamNames();
}

beforeEach(() => fakeBrowser.reset());

describe('a team’s system that is removed', () => {
  test('stays as { id, name, archived } when its file goes', async () => {
    await now(file(system('a', 'Harbour'), system('b', 'Finance')));
    expect(await systemsNow(), 'nothing is gone yet').toEqual([]);
    await now(null);
    expect(await systemsNow()).toEqual([removed('a', 'Harbour'), removed('b', 'Finance')]);
  });

  test('stays when a later version of the file is without it', async () => {
    await now(file(system('a'), system('b')));
    await now(file(system('b')));
    expect(await systemsNow()).toEqual([removed('a')]);
  });

  test('stays when a policy goes, and under the last name it had', async () => {
    const policy = (...systems: OwnSystem[]) =>
      local.set({ policy: { teamConfig: file(...systems), problems: [] } });
    await policy(system('a', 'Old name'));
    await keepTeamNames();
    await policy(system('a', 'New name'));
    await keepTeamNames();
    await local.remove('policy');
    await keepTeamNames();
    expect(await systemsNow()).toEqual([removed('a', 'New name')]);
    await policy(system('a', 'Newest name'));
    await keepTeamNames();
    await local.remove('policy');
    await keepTeamNames();
    expect(await systemsNow(), 'and is not there twice').toEqual([removed('a', 'Newest name')]);
  });

  test('leaves a system of the person’s own with the same id as it is', async () => {
    await changeSettings((settings) => ({ ...settings, systems: [system('a', 'My own')] }));
    await now(file(system('a', 'The team’s')));
    await now(null);
    expect(await systemsNow()).toEqual([system('a', 'My own')]);
  });

  test('is not gone while another layer still has it', async () => {
    await local.set({ policy: { teamConfig: file(system('a', 'Of the policy')), problems: [] } });
    await now(file(system('a', 'Of the file')));
    await now(null);
    expect(await systemsNow()).toEqual([]);
  });

  test('has the name that the strongest layer gave it', async () => {
    await local.set({ policy: { teamConfig: file(system('a', 'Of the policy')), problems: [] } });
    await now(file(system('a', 'Of the file')));
    await local.remove(['policy', 'teamFile']);
    await keepTeamNames();
    expect(await systemsNow()).toEqual([removed('a', 'Of the policy')]);
  });

  test('stays also where the first attempt was cut short', async () => {
    await now(file(system('a')));
    await storeTeamFile(null);
    const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('The worker ended.'));
    await expect(keepTeamNames()).rejects.toThrow();
    set.mockRestore();
    await keepTeamNames();
    await keepTeamNames();
    expect(await systemsNow()).toEqual([removed('a')]);
  });

  test('costs no write while nothing changes', async () => {
    await now(file(system('a')));
    const set = vi.spyOn(local, 'set');
    await keepTeamNames();
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  test('is no hindrance where what was written down is damaged', async () => {
    await local.set({ teamNames: [['a']] });
    await now(file(system('b')));
    await now(null);
    expect(await systemsNow()).toEqual([removed('b')]);
  });
});
