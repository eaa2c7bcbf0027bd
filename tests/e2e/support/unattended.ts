import { answered } from './answered.ts';
import { eventually } from './eventually.ts';
import type { Session } from './session.ts';

/**
 * Runs a function of the test in the first tab's page, through the extension: a page that the test
 * is attached to makes no other page ready beforehand.
 */
function inPage<Result>(session: Session, run: (given: string) => Result, given = '') {
  return session.inWorker<Result>(`(async () => {
    const [tab] = await chrome.tabs.query({});
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      world: 'MAIN',
      func: ${String(run)},
      args: [${JSON.stringify(given)}],
    });
    return answer.result;
  })()`);
}

/**
 * Has the page make another one ready before that is asked for, and waits until the case system
 * has answered for it; no debugger may look at the page.
 */
export async function makeReady(session: Session, path: string): Promise<void> {
  const isAnswered = answered(path);
  await inPage(
    session,
    (path) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      const prerender = [{ source: 'list', urls: [path], eagerness: 'immediate' }];
      rules.textContent = JSON.stringify({ prerender });
      document.head.append(rules);
    },
    path,
  );
  await isAnswered;
}

export const goTo = (session: Session, path: string) =>
  inPage(session, (path) => void setTimeout(() => location.assign(path), 0), path);

export const goBack = (session: Session) =>
  inPage(session, () => void setTimeout(() => history.back(), 0));

/** What the browser itself says of a page's load; all instants in ms since the epoch. */
export interface Load {
  type: string;
  /** When it was asked for, if it was made ready before that. */
  activated: number | null;
  startedAt: number;
  answeredAt: number;
  loadedAt: number;
}

/** The load of the page at a path, once that is in the tab and its load is over. */
export function loadOf(session: Session, path: string): Promise<Load> {
  return eventually(
    // A page that goes while it is asked does not answer.
    () => inPage(session, loadHere, path).catch(() => null),
    `the page at ${path}, all loaded`,
  );
}

/** Run in the page. */
function loadHere(path: string): Load | null {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming) || entry.loadEventEnd === 0) return null;
  if (location.pathname + location.search !== path) return null;
  const { activationStart = 0 } = entry as { activationStart?: number };
  const { timeOrigin } = performance;
  return {
    type: entry.type,
    activated: activationStart === 0 ? null : timeOrigin + activationStart,
    startedAt: timeOrigin,
    answeredAt: timeOrigin + entry.responseStart,
    loadedAt: timeOrigin + entry.loadEventEnd,
  };
}
