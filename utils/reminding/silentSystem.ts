import { browser } from 'wxt/browser';
import { findSystem } from '../systems/match/findSystem';
import type { CaseSystem } from '../systems/match/caseSystem';
import type { Span } from '../totals/facts';

/** A page in front sends every ten seconds; what is said by itself is surer than what is looked up. */
const SILENT_AFTER_MS = 60_000;

/**
 * The system whose page has been in front of a person who is there, for a minute, without anything
 * arriving from it; null where there is none, or where the browser does not say. `spans` are
 * today's, `now` in ms.
 */
export async function silentSystem<System extends CaseSystem>(
  systems: readonly System[],
  spans: readonly Pick<Span, 'systemId' | 'end'>[],
  now: number,
): Promise<System | null> {
  // There may be no window at all.
  const window = await browser.windows.getLastFocused({ populate: true }).catch(() => null);
  const tab = window?.focused === true ? window.tabs?.find(({ active }) => active) : undefined;
  const since = tab?.lastAccessed ?? now;
  if (tab?.status !== 'complete' || now - since < SILENT_AFTER_MS) return null;
  const system = findSystem(systems, tab.url);
  if (system === undefined) return null;
  const isHeard = spans.some(
    ({ systemId, end }) => systemId === system.id && now - end < SILENT_AFTER_MS,
  );
  if (isHeard || (await browser.idle.queryState(SILENT_AFTER_MS / 1000)) !== 'active') return null;
  return system;
}
