import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onManagedChanged,
  onPolicyChanged,
  policyIn,
  refreshPolicy,
} from '../../../utils/settings/policy';

const managed = vi.hoisted(() => vi.fn<() => Promise<Record<string, unknown>>>());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const storage = { ...fakeBrowser.storage, managed: { get: managed } };
  return { browser: { ...fakeBrowser, storage } };
});

const { local } = fakeBrowser.storage;
const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const kept = async () => policyIn(await local.get(null));
const none = { teamConfig: null, problems: [] };
const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  managed.mockReset().mockResolvedValue({});
  warned.mockClear();
});

describe('an organisation’s policy', () => {
  test('is none before it was read, and where there is none', async () => {
    expect(await kept()).toEqual(none);
    await refreshPolicy();
    expect(await kept()).toEqual(none);
    expect(await local.get(null)).toEqual({});
  });

  test('is none where the browser rejects, as Firefox does without one', async () => {
    managed.mockRejectedValue(new Error('Managed storage manifest not found'));
    await refreshPolicy();
    expect(await kept()).toEqual(none);
  });

  test('is kept as it was read, so that pulses need not wait for the browser', async () => {
    managed.mockResolvedValue({ team: 'Council', systems: [harbour] });
    await refreshPolicy();
    managed.mockReturnValue(new Promise(() => undefined));
    const teamConfig = { version: 1, team: 'Council', systems: [harbour] };
    expect(await kept()).toEqual({ teamConfig, problems: [] });
  });

  test('works as far as it is right; what is wrong is named, in the console too, once', async () => {
    const wrong = { ...harbour, matches: [...harbour.matches, '*://*/*'] };
    managed.mockResolvedValue({ systems: [wrong], measuring: 'of' });
    await refreshPolicy();
    await refreshPolicy();
    const { teamConfig, problems } = await kept();
    expect(teamConfig).toEqual({ version: 1, systems: [harbour] });
    expect(problems).toEqual([
      'measuring: must be "on" or "off"',
      expect.stringMatching(/^systems\[0\]\.matches\[1\]: /),
    ]);
    expect(warned.mock.calls.map(([said]) => said)).toEqual(
      problems.map((problem) => `The organisation’s policy: ${problem}`),
    );
  });

  test('with thousands of mistakes has the first hundred named, and their number', async () => {
    const matches = [...harbour.matches, ...Array<string>(20).fill('*://*/*')];
    const systems = Array.from({ length: 200 }, (_, index) => ({
      ...harbour,
      id: `${index}`,
      matches,
    }));
    managed.mockResolvedValue({ systems });
    await refreshPolicy();
    const { teamConfig, problems } = await kept();
    expect(teamConfig?.systems).toHaveLength(200);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('the file: 3900 more mistakes are not listed');
  });

  test('may be the whole file as one text, with the keys beside it named', async () => {
    const config = JSON.stringify({ version: 1, systems: [harbour], sytems: [] });
    managed.mockResolvedValue({ config, team: 'X' });
    await refreshPolicy();
    expect(await kept()).toEqual({
      teamConfig: { version: 1, systems: [harbour] },
      problems: [
        'team: is not looked at, since config is there too',
        'the file: there is no field called sytems',
      ],
    });
  });

  test.each([{ config: 'nothing like it' }, { version: 2 }, { config: '[]' }])(
    'that is of no use sets nothing, and says why: %j',
    async (values) => {
      managed.mockResolvedValue(values);
      await refreshPolicy();
      const { teamConfig, problems } = await kept();
      expect(teamConfig).toBeNull();
      expect(problems).toHaveLength(1);
    },
  );

  test('that changes, breaks and goes does so here too, and is heard of each time', async () => {
    const heard = vi.fn();
    onPolicyChanged(heard);
    managed.mockResolvedValue({ systems: [harbour] });
    await refreshPolicy();
    await refreshPolicy();
    expect(heard).toHaveBeenCalledTimes(1);
    managed.mockResolvedValue({ config: '{' });
    await refreshPolicy();
    expect(heard).toHaveBeenCalledTimes(2);
    managed.mockResolvedValue({});
    await refreshPolicy();
    expect(heard).toHaveBeenCalledTimes(3);
    expect(await local.get(null)).toEqual({});
  });

  test('is none where what was kept of it is damaged', () => {
    for (const policy of [7, 'x', { teamConfig: {} }, { teamConfig: 7, problems: [] }, null]) {
      expect(policyIn({ policy })).toEqual(none);
    }
  });

  test('that the browser has anew is heard of, and nothing else that changes', async () => {
    const heard = vi.fn();
    onManagedChanged(heard);
    await local.set({ policy: 1 });
    expect(heard).not.toHaveBeenCalled();
    await fakeBrowser.storage.onChanged.trigger({ team: { newValue: 'X' } }, 'managed');
    expect(heard).toHaveBeenCalledOnce();
  });
});
