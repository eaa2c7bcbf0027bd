import { browser } from 'wxt/browser';

interface Change {
  status?: string | undefined;
  url?: string | undefined;
}

interface ChangedTab {
  active?: boolean | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
}

/**
 * Calls `left` when the person goes to another page in this window: to another tab, or to another
 * address in the tab in front. Gives a function that stops it. Only that there is a new address is
 * looked at, never what it is.
 */
export function onPageLeft(left: () => void): () => void {
  const here = browser.windows.getCurrent().then(({ id }) => id);
  const ifHere = (windowId: number | undefined) =>
    void here.then((id) => {
      if (id === windowId) left();
    });
  const onActivated = ({ windowId }: { windowId: number }) => ifHere(windowId);
  const onUpdated = (_id: number, change: Change, tab: ChangedTab) => {
    if (tab.active === true && isAnother(change, tab)) ifHere(tab.windowId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/**
 * Where the browser tells of addresses, a page is another when it has a new one: the frames of a case
 * system load all the time. Elsewhere any loading has to do.
 */
function isAnother(change: Change, tab: ChangedTab): boolean {
  return tab.url === undefined ? change.status === 'loading' : change.url !== undefined;
}
