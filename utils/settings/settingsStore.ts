import { browser } from 'wxt/browser';
import { readSettings } from './readSettings';
import type { Settings } from './settings';

const KEY = 'settings';
/** Settings that could not be understood are kept here, as they were. */
const DAMAGED_KEY = 'settings.damaged';

/** What storage must be asked for, for `settingsIn`. */
export const settingsKeys: readonly string[] = [KEY, DAMAGED_KEY];

/** The person's settings from this device; damaged ones are set aside once and never lost. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get([...settingsKeys]));
}

/** As `loadSettings`, from what storage gave for `settingsKeys`. */
export async function settingsIn(stored: Readonly<Record<string, unknown>>): Promise<Settings> {
  const { settings, isDamaged } = readSettings(stored[KEY]);
  if (isDamaged && stored[DAMAGED_KEY] === undefined) {
    await browser.storage.local.set({ [DAMAGED_KEY]: stored[KEY] });
  }
  return settings;
}

/**
 * Changes the settings from what is stored now. One change at a time over all pages of the
 * extension, so that two pages never undo each other's.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const changed = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls `listener` whenever the settings were changed, by whichever page. */
export function onSettingsChanged(listener: (before: Settings, after: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change === undefined) return;
    listener(readSettings(change.oldValue).settings, readSettings(change.newValue).settings);
  });
}
