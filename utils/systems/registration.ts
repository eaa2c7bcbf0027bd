import { browser } from 'wxt/browser';
import type { CaseSystem } from './match/caseSystem';
import { allowedHosts } from './permissions';

const SCRIPT_ID = 'detector';
const SCRIPT_FILE = '/detector.js';

type ContentScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** The hosts of these systems, as far as the person has allowed them, as match patterns. */
export async function measurableHosts(systems: readonly CaseSystem[]): Promise<string[]> {
  return allowedHosts(systems);
}

/**
 * Has the browser put the detector on new pages of exactly these systems, as far as the person has
 * allowed them. Gives the hosts it is put on, as match patterns.
 */
export async function registerDetector(systems: readonly CaseSystem[]): Promise<string[]> {
  const matches = await measurableHosts(systems);
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return matches;
  }
  const script: ContentScript & { matchOriginAsFallback: boolean } = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches,
    runAt: 'document_start',
    allFrames: false,
    // Letters written by script are about:blank pages with the case system's origin.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (current) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/**
 * Puts the detector into pages that are open already; one that runs there speaks at once, and the
 * promise settles when it was heard. Nothing may wait long for it: on a tab that is
 * frozen or held by a dialog the browser answers only when the tab runs again, if it ever does
 * (https://github.com/w3c/webextensions/issues/527).
 */
export async function injectIntoOpenPages(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  const blank = await browser.tabs.query({ url: 'about:blank' });
  await Promise.all(
    [...tabs, ...blank].map(({ id }) => (id === undefined ? undefined : inject(id))),
  );
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [SCRIPT_FILE],
      injectImmediately: true,
    });
  } catch {
    // A page that went meanwhile, is not loaded, or is blank and another site's: nothing to measure.
  }
}
