import { type Browser, browser } from 'wxt/browser';
import { inputSince, observePresence } from '../presence/observePresence';
import { loadInForce } from '../settings/loadSetup';
import { announceChange } from '../store/changes';
import { keepPulse } from '../store/keepPulse';
import { attributePulse } from './attributePulse';
import type { PulseAnswer } from './pulse';
import { readPulse } from './readPulse';
import { standingOf } from './standing';

/**
 * Takes a pulse: checks who sent it by what the browser says, never by what it says itself, and
 * keeps it. What is no pulse of a page that may be measured is refused without a trace. A page
 * that is not shown is never told to be silent: it may be shown again, at an address that counts.
 */
export async function receivePulse(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<PulseAnswer> {
  const now = Date.now();
  const pulse = readPulse(message);
  const standing = standingOf(sender);
  if (pulse === null || standing === 'stranger') return 'notCounted';
  if (standing === 'unseen') return 'notKept';
  const [{ setup, origin }, openerUrl, since] = await Promise.all([
    loadInForce(),
    urlOf(sender.tab?.openerTabId),
    inputSince(now),
  ]);
  if (setup.measuring === 'off') return 'notCounted';
  const page = { loadedUrl: sender.url, origin: sender.origin, tabUrl: sender.tab?.url, openerUrl };
  const attribution = await attributePulse(pulse, page, setup.systems);
  if (attribution === undefined) return standing === 'leaving' ? 'notKept' : 'notCounted';

  const { isCounted, ...attributed } = attribution;
  const keeping = await keepPulse({
    ...attributed,
    now,
    dayStartsAtMinutes: setup.dayStartsAtMinutes,
    inputSince: since,
    origin,
  });
  if (keeping === 'refused') return 'notKept';
  // Nobody is known to be there: perhaps the browser's own event was missed.
  if (since === null && keeping !== 'written') await observePresence();
  announceChange();
  return isCounted || standing === 'leaving' ? 'kept' : 'notCounted';
}

async function urlOf(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    // The opener was closed.
    () => undefined,
  );
}
