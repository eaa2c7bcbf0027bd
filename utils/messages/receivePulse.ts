import { type Browser, browser } from 'wxt/browser';
import { inputSince, observePresence } from '../presence/observePresence';
import { loadSetup } from '../settings/loadSetup';
import { announceChange } from '../store/changes';
import { openDatabase } from '../store/database';
import { recordPulse } from '../store/recordPulse';
import { attribute } from '../systems/attribute';
import { hasAccess } from '../systems/permissions';
import type { PulseAnswer } from './pulse';
import { readPulse } from './readPulse';

/**
 * Takes a pulse: checks who sent it by what the browser says, never by what it says itself, and
 * keeps it. What is no pulse of a page that may be measured is refused without a trace.
 */
export async function receivePulse(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<PulseAnswer> {
  const now = Date.now();
  const pulse = readPulse(message);
  if (pulse === null || !isTopPageOfOurs(sender)) return 'notCounted';
  const [setup, openerUrl, since] = await Promise.all([
    loadSetup(),
    urlOf(sender.tab?.openerTabId),
    inputSince(now),
  ]);
  const system = attribute(setup.systems, {
    loadedUrl: sender.url,
    origin: sender.origin,
    tabUrl: sender.tab?.url,
    openerUrl,
  });
  if (setup.measuring === 'off' || system === undefined || !(await hasAccess(system))) {
    return 'notCounted';
  }
  const database = await openDatabase();
  await recordPulse(database, {
    systemId: system.id,
    spans: pulse.spans,
    wait: pulse.wait,
    now,
    dayStartsAtMinutes: setup.dayStartsAtMinutes,
    inputSince: since,
  });
  // Nobody is known to be there: perhaps the browser's own event was missed.
  if (since === null) await observePresence();
  announceChange();
  return 'kept';
}

function isTopPageOfOurs(sender: Browser.runtime.MessageSender): boolean {
  const isOwnScript = sender.id === browser.runtime.id && sender.tab !== undefined;
  const isPrivate = sender.tab?.incognito === true;
  return isOwnScript && !isPrivate && sender.frameId === 0;
}

async function urlOf(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    // The opener was closed.
    () => undefined,
  );
}
