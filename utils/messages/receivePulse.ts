import { type Browser, browser } from 'wxt/browser';
import { inputSince, observePresence } from '../presence/observePresence';
import { loadInForceAtPulse } from '../settings/inForceAtPulse';
import { announceChange } from '../store/changes';
import { betweenDeletions } from '../store/forgottenBefore';
import { type Keeping, keepPulse } from '../store/keepPulse';
import { attributePulse } from './attributePulse';
import type { Pulse, PulseAnswer } from './pulse';
import { readPulse } from './readPulse';
import { originOfPage } from '../systems/attribute';
import { hasAccessTo } from '../systems/permissions';
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
  // While it waits for its turn: at a change of tab the browser takes its time over every answer.
  const asked = askBrowser(sender, now);
  // Heard of when the turn has come.
  asked.catch(() => undefined);
  const taken = await betweenDeletions(() => take(pulse, sender, asked, now));
  if (taken === 'switchedOff') return 'notCounted';
  if (taken === 'notOurs') return standing === 'leaving' ? 'notKept' : 'notCounted';
  const { keeping, isQuiet, isCounted } = taken;
  if (keeping === 'refused') return 'notKept';
  // Nobody is known to be there: perhaps the browser's own event was missed.
  if (isQuiet && keeping !== 'written') await observePresence();
  announceChange();
  return isCounted || standing === 'leaving' ? 'kept' : 'notCounted';
}

interface Taken {
  keeping: Keeping;
  /** Whether the browser knows of no input of late. */
  isQuiet: boolean;
  isCounted: boolean;
}

/** What the browser says of a sender and of the person. */
interface Asked {
  isAllowed: boolean;
  openerUrl: string | undefined;
  since: number | null;
}

async function askBrowser(sender: Browser.runtime.MessageSender, now: number): Promise<Asked> {
  const [isAllowed, openerUrl, since] = await Promise.all([
    hasAccessTo(originOfPage({ origin: sender.origin, loadedUrl: sender.url })),
    urlOf(sender.tab?.openerTabId),
    inputSince(now),
  ]);
  return { isAllowed, openerUrl, since };
}

async function take(
  pulse: Pulse,
  sender: Browser.runtime.MessageSender,
  asked: Promise<Asked>,
  now: number,
): Promise<Taken | 'notOurs' | 'switchedOff'> {
  const [{ setup, origin, forgottenBefore }, { isAllowed, openerUrl, since }] = await Promise.all([
    loadInForceAtPulse(),
    asked,
  ]);
  if (setup.measuring === 'off') return 'switchedOff';
  if (!isAllowed) return 'notOurs';
  const page = { loadedUrl: sender.url, origin: sender.origin, tabUrl: sender.tab?.url, openerUrl };
  const attribution = await attributePulse(pulse, page, setup.systems);
  if (attribution === undefined) return 'notOurs';
  const { isCounted, ...attributed } = attribution;
  const { dayStartsAtMinutes } = setup;
  const arrived = { ...attributed, now, dayStartsAtMinutes, inputSince: since, origin };
  return { keeping: await keepPulse(arrived, forgottenBefore), isQuiet: since === null, isCounted };
}

async function urlOf(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    // The opener was closed.
    () => undefined,
  );
}
