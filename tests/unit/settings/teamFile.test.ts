import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadInForce } from '../../../utils/settings/loadSetup';
import { onTeamFileChanged, storeTeamFile, teamFileIn } from '../../../utils/settings/teamFile';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { local } = fakeBrowser.storage;
const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const north: TeamConfig = { version: 1, team: 'North', systems: [harbour] };
const stored = async () => teamFileIn(await local.get(null));

beforeEach(() => fakeBrowser.reset());

describe('the team’s file that a person opened', () => {
  test('is none before they have', async () => {
    expect(await stored()).toBeNull();
  });

  test('is the last one, and none again', async () => {
    await storeTeamFile(north);
    await storeTeamFile({ ...north, systems: [] });
    expect(await stored()).toEqual({ ...north, systems: [] });
    await storeTeamFile(null);
    expect(await stored()).toBeNull();
    expect(await local.get(null)).toEqual({});
  });

  test('is none where it cannot be understood, and nothing else suffers', async () => {
    await local.set({ teamFile: { teamConfig: 'North' } });
    expect(await stored()).toBeNull();
    expect((await loadInForce()).setup.systems).toEqual([]);
  });

  test('is heard of when it comes, changes and goes, and nothing else is', async () => {
    const heard = vi.fn();
    onTeamFileChanged(heard);
    await storeTeamFile(north);
    await storeTeamFile({ ...north, team: 'South' });
    await local.set({ settings: { version: 1, systems: [] } });
    await storeTeamFile(null);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test('is in force, but what it suggests only once the person has agreed', async () => {
    await storeTeamFile({ ...north, wording: 'adults', defaults: { retentionMonths: 1 } });
    const { setup } = await loadInForce();
    expect(setup.systems).toEqual([{ ...harbour, setBy: 'team' }]);
    expect(setup).toMatchObject({ teamName: 'North', wording: 'adults', retentionMonths: 24 });
  });
});
