import { browser } from 'wxt/browser';
import { browserPatterns } from './match/browserPatterns';
import type { CaseSystem } from './match/caseSystem';
import { accessible } from './permissions';

const SCRIPT_ID = 'detector';
const SCRIPT_FILE = '/detector.js';

type ContentScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Makes the browser put the detector on the pages of exactly these systems, as far as the person
 * has allowed them: new pages by registration, open ones by injection.
 */
export async function measureOn(systems: readonly CaseSystem[]): Promise<void> {
  const allowed = browserPatterns(await accessible(systems));
  await register(allowed);
  if (allowed.length > 0) await injectIntoOpenPages(allowed);
}

async function register(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const [current] = registered;
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
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
}

async function injectIntoOpenPages(matches: string[]): Promise<void> {
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
