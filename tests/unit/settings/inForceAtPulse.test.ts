import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTeamsAtHand, loadInForceAtPulse } from '../../../utils/settings/inForceAtPulse';
import { changeSettings } from '../../../utils/settings/settingsStore';
import { storeTeamFile } from '../../../utils/settings/teamFile';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { local } = fakeBrowser.storage;
const system = (id: string) => ({ id, name: id, matches: [`https://${id}.example.org/*`] });
const file = (...ids: string[]) => ({ version: 1 as const, systems: ids.map(system) });
const policyOf = (...ids: string[]) => ({
  policy: { teamConfig: file(...ids), problems: [] },
});

const idsInForce = async () => {
  const { setup } = await loadInForceAtPulse();
  return setup.systems.map(({ id }) => id);
};

/** What storage is asked for while `work` goes on, a list for each time. */
async function askedFor(work: () => Promise<unknown>): Promise<string[][]> {
  const asking = vi.spyOn(local, 'get');
  await work();
  const asked = asking.mock.calls.map(([keys]) => keys as string[]);
  asking.mockRestore();
  return asked;
}

beforeEach(() => {
  fakeBrowser.reset();
});

test('a worker that is told of no changes has everything handed over at every pulse', async () => {
  await local.set(policyOf('harbour'));
  await idsInForce();
  const [asked] = await askedFor(idsInForce);
  expect(asked).toEqual(expect.arrayContaining(['settings', 'policy', 'teamFile']));
});

describe('a worker that keeps at hand what a team says', () => {
  beforeEach(() => {
    keepTeamsAtHand();
  });

  test('has it handed over once, and what else is set at every pulse', async () => {
    await local.set(policyOf('harbour'));
    expect(await idsInForce()).toEqual(['harbour']);
    const asked = await askedFor(idsInForce);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('settings');
    expect(asked[0]).not.toContain('policy');
    expect(asked[0]).not.toContain('teamFile');
    expect(await idsInForce()).toEqual(['harbour']);
    await changeSettings((settings) => ({ ...settings, systems: [system('own')] }));
    expect(await idsInForce()).toEqual(['harbour', 'own']);
  });

  test('has another policy in force at the next pulse, and none where it is taken away', async () => {
    await local.set(policyOf('harbour'));
    await idsInForce();
    await local.set(policyOf('finance'));
    expect(await idsInForce()).toEqual(['finance']);
    await local.remove('policy');
    expect(await idsInForce()).toEqual([]);
  });

  test('has a file in force at the next pulse that the person opens, and takes away', async () => {
    expect(await idsInForce()).toEqual([]);
    await storeTeamFile(file('harbour'));
    expect(await idsInForce()).toEqual(['harbour']);
    await storeTeamFile(null);
    expect(await idsInForce()).toEqual([]);
  });

  test('does not keep what was changed while it was read', async () => {
    await local.set(policyOf('harbour'));
    const answer = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(local, 'get').mockReturnValueOnce(answer.promise as never);
    const early = loadInForceAtPulse();
    await local.set(policyOf('finance'));
    answer.resolve(policyOf('harbour'));
    await early;
    vi.restoreAllMocks();
    expect(await idsInForce()).toEqual(['finance']);
  });

  test('reads anew what was changed while it asked for the rest', async () => {
    await local.set(policyOf('harbour'));
    await idsInForce();
    const answer = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(local, 'get').mockReturnValueOnce(answer.promise as never);
    const asking = idsInForce();
    vi.restoreAllMocks();
    await local.set(policyOf('finance'));
    answer.resolve({});
    expect(await asking).toEqual(['finance']);
  });
});
