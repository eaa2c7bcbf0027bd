import type { Sample } from '../../utils/detection/sample';
import type { PageWait } from '../../utils/messages/pulse';

/** Whether the page is being made ready before anybody asked for it; it is hidden meanwhile. */
export function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** A load that is not over yet, or one that nobody waited for in front of this script. */
type NoWait = 'underWay' | 'notWaitedFor';

/** What is looked at of a page's entry: durations, never its address. */
type LoadTimes = Pick<
  PerformanceNavigationTiming,
  'fetchStart' | 'responseStart' | 'loadEventEnd'
> & { activationStart?: number };

/** The page's own load as far as it was waited for; `sinceMs` as in `waitOf`. */
export function pageLoad(sinceMs: number, sample: Sample): PageWait | NoWait {
  // https://www.w3.org/TR/navigation-timing-2/: there may be no entry before the load is over.
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? waitOf(entry, sinceMs, sample) : 'underWay';
}

/**
 * The wait for a page's load, from its start to the end of its load event; `sinceMs`, on the page's
 * monotonic clock, is when this script began.
 *
 * A page made ready beforehand (https://wicg.github.io/nav-speculation/prerendering.html) is waited
 * for from its activation, and not at all if it was loaded by then. A page that comes back from
 * the back-forward cache is not loaded, and its entry stays what it was; one that goes back or
 * forward without it is loaded like any other. An answer without a first byte took the server no
 * time; where nothing was even fetched, the page was written by script.
 *
 * The entry counts from `performance.timeOrigin`, which stays behind when the computer sleeps or
 * its clock is set: instants are reckoned back from what both clocks say now.
 */
export function waitOf(
  { fetchStart, responseStart, loadEventEnd, activationStart = 0 }: LoadTimes,
  sinceMs: number,
  { wallMs, monotonicMs }: Pick<Sample, 'wallMs' | 'monotonicMs'>,
): PageWait | NoWait {
  if (loadEventEnd === 0) return 'underWay';
  const wasFetched = fetchStart > 0 || responseStart > 0;
  if (loadEventEnd <= Math.max(sinceMs, activationStart) || !wasFetched) return 'notWaitedFor';
  const at = (sinceOriginMs: number) => Math.round(wallMs - monotonicMs + sinceOriginMs);
  return {
    start: at(activationStart),
    responseStart: at(Math.max(activationStart, responseStart)),
    end: at(loadEventEnd),
  };
}
