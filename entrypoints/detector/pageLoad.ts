import type { PageWait } from '../../utils/messages/pulse';

/**
 * The page's own load, once it is over; null before, and for a page that was not loaded in front
 * of this script (written by script, prerendered, or loaded before `sinceMs`, on the page's own
 * clock). Durations only: the entry's address is not looked at.
 */
export function finishedPageLoad(sinceMs: number): PageWait | null {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return null;
  const wasPrerendered = 'activationStart' in entry && Number(entry.activationStart) > 0;
  if (!(entry.loadEventEnd > sinceMs) || !(entry.responseStart > 0) || wasPrerendered) return null;
  const at = (sinceOriginMs: number) => Math.round(performance.timeOrigin + sinceOriginMs);
  return {
    start: at(entry.startTime),
    responseStart: at(entry.responseStart),
    end: at(entry.loadEventEnd),
  };
}
