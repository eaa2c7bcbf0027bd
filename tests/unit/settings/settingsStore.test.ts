import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installationId } from '../../../utils/settings/installation';
import { loadSetup } from '../../../utils/settings/loadSetup';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import {
  changeSettings,
  loadSettings,
  onSettingsChanged,
} from '../../../utils/settings/settingsStore';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

const { local } = fakeBrowser.storage;
const harbour = { id: 'h', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const damaged = { version: 1, systems: [harbour], awayAllowanceSeconds: 'five' };

/** As storage that takes its time, now more and now less. */
function slowly<Work extends (...given: never[]) => unknown>(work: Work): Work {
  const slow = async (...given: never[]) => {
    await new Promise((resolve) => void setTimeout(resolve, Math.random() * 3));
    return work(...given);
  };
  return slow as unknown as Work;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the settings of this device', () => {
  test('are those of nobody before anything was set', async () => {
    expect(await loadSettings()).toEqual(noSettings);
    expect(await local.get(null)).toEqual({});
  });

  test('are those that were changed last', async () => {
    await changeSettings((settings) => ({ ...settings, countBeside: true }));
    await changeSettings((settings) => ({ ...settings, systems: [harbour] }));
    expect(await loadSettings()).toEqual({ version: 1, systems: [harbour], countBeside: true });
  });

  test('are given back by the change that made them', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, language: 'cy' }));
    expect(changed).toEqual({ version: 1, systems: [], language: 'cy' });
  });

  test('hold every one of many changes made at once', async () => {
    const { get, set } = local;
    vi.spyOn(local, 'get').mockImplementation(slowly(get));
    vi.spyOn(local, 'set').mockImplementation(slowly(set));
    const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);
    const add = (id: string) =>
      changeSettings((settings) => ({
        ...settings,
        systems: [...settings.systems, { ...harbour, id }],
      }));
    await Promise.all(ids.map(add));
    expect((await loadSettings()).systems.map(({ id }) => id)).toEqual(ids);
  });

  test('stay as they were when a change fails, and can be changed after that', async () => {
    await changeSettings((settings) => ({ ...settings, countBeside: true }));
    const failing = changeSettings(() => {
      throw new Error('No');
    });
    await expect(failing).rejects.toThrow('No');
    const changed = await changeSettings((settings) => ({ ...settings, language: 'cy' }));
    expect(changed).toEqual({ version: 1, systems: [], countBeside: true, language: 'cy' });
  });
});

describe('damaged settings', () => {
  test('are used as far as they can be read, and set aside as they were', async () => {
    await local.set({ settings: damaged });
    expect(await loadSettings()).toEqual({ version: 1, systems: [harbour] });
    expect(await local.get(null)).toEqual({ settings: damaged, 'settings.damaged': damaged });
  });

  test('are still there after the settings were changed', async () => {
    await local.set({ settings: damaged });
    await changeSettings((settings) => ({ ...settings, awayAllowanceSeconds: 300 }));
    expect(await local.get(null)).toEqual({
      settings: { version: 1, systems: [harbour], awayAllowanceSeconds: 300 },
      'settings.damaged': damaged,
    });
  });

  test('are set aside once, however often they are read', async () => {
    await local.set({ settings: damaged });
    const set = vi.spyOn(local, 'set');
    for (let time = 0; time < 3; time += 1) await loadSettings();
    expect(set).toHaveBeenCalledOnce();
  });

  test('do not push out those that were set aside before', async () => {
    await local.set({ settings: damaged });
    await loadSettings();
    await local.set({ settings: 'nothing like it' });
    expect(await loadSettings()).toEqual(noSettings);
    expect(await local.get('settings.damaged')).toEqual({ 'settings.damaged': damaged });
  });
});

describe('whoever listens for changed settings', () => {
  test('hears how they were and how they are', async () => {
    const heard: [Settings, Settings][] = [];
    onSettingsChanged((before, after) => heard.push([before, after]));
    await changeSettings((settings) => ({ ...settings, systems: [harbour] }));
    await changeSettings((settings) => ({ ...settings, countBeside: true }));
    const added = { version: 1, systems: [harbour] };
    expect(heard).toEqual([
      [noSettings, added],
      [added, { ...added, countBeside: true }],
    ]);
  });

  test('hears nothing of what else is stored', async () => {
    const listener = vi.fn();
    onSettingsChanged(listener);
    await local.set({ installation: 'x', wanted: harbour, 'settings.damaged': damaged });
    expect(listener).not.toHaveBeenCalled();
  });

  test('hears of damaged ones as far as they can be read', async () => {
    const listener = vi.fn();
    onSettingsChanged(listener);
    await local.set({ settings: damaged });
    expect(listener).toHaveBeenCalledWith(noSettings, { version: 1, systems: [harbour] });
  });
});

describe('what is in force', () => {
  test('is worked out from the settings of this device', async () => {
    await changeSettings((settings) => ({ ...settings, systems: [harbour] }));
    expect(await loadSetup()).toMatchObject({
      canAddSystems: true,
      systems: [{ ...harbour, setBy: 'person' }],
      awayAllowanceSeconds: 300,
    });
  });
});

describe('the id of this installation', () => {
  test('is made once, also by two who ask at once, and stays', async () => {
    const [one, other] = await Promise.all([installationId(), installationId()]);
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(other).toBe(one);
    expect(await installationId()).toBe(one);
    expect(await local.get(null)).toEqual({ installation: one });
  });

  test('is another on another computer', async () => {
    const one = await installationId();
    fakeBrowser.reset();
    expect(await installationId()).not.toBe(one);
  });
});
