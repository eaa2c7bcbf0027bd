import type { CasePlace, Place } from './story';
import type { Attention, Witness } from './witness';

interface Tab {
  place: Place;
  /** The number of its page, where the extension's script is on it. */
  page: number | null;
  isDiscarded: boolean;
}

interface Window {
  tabs: Tab[];
  active: number;
  isMinimised: boolean;
}

/** The windows of the browser, their tabs, and which of them has the focus. */
export class Windows {
  #windows: Window[];
  /** The window with the focus; null when another program has it. */
  #front: number | null = 0;
  #pagesOpened = 0;
  #told = new Map<number, Attention>();
  readonly #witness: Witness;

  constructor(shown: readonly (readonly Place[])[], witness: Witness) {
    this.#witness = witness;
    this.#windows = shown.map((places) => ({
      tabs: places.map((place) => ({ place, page: null, isDiscarded: false })),
      active: 0,
      isMinimised: false,
    }));
  }

  /** Opens every tab that has no page: at the first start, or as the session is restored. */
  restore(): void {
    for (const window of this.#windows) for (const tab of window.tabs) this.#load(window, tab);
  }

  killed(): void {
    this.#told.clear();
    for (const { tabs } of this.#windows) for (const tab of tabs) tab.page = null;
  }

  get front(): number | null {
    return this.#front;
  }

  turnTo(number: number | null): void {
    this.#front = number === null ? null : this.#numberOf(number);
    if (number !== null) this.#window(number).isMinimised = false;
    this.#settle();
  }

  minimise(number: number): void {
    this.#window(number).isMinimised = true;
    if (this.#front === this.#numberOf(number)) this.#front = null;
    this.#settle();
  }

  minimiseAll(): void {
    this.#front = null;
    for (const window of this.#windows) window.isMinimised = true;
    this.#settle();
  }

  switchTab(number: number, tab: number): void {
    const window = this.#window(number);
    window.active = tab % window.tabs.length;
    const shown = activeTab(window);
    if (shown.isDiscarded) {
      shown.isDiscarded = false;
      this.#load(window, shown);
    }
    this.#settle();
  }

  /** Loads a page into a window's active tab, or the same place again. */
  navigate(number: number, to?: Place): void {
    const window = this.#window(number);
    const tab = activeTab(window);
    if (tab.page !== null) this.#leave(tab.page);
    tab.page = null;
    tab.place = to ?? tab.place;
    this.#load(window, tab);
  }

  reroute(to: CasePlace, times: number): void {
    if (this.#front === null) return;
    const tab = activeTab(this.#window(this.#front));
    if (tab.page === null) return;
    tab.place = to;
    this.#witness.rerouted(tab.page, to, times);
  }

  /** Freezes or discards a tab that is not the active one; gives nothing else a new page. */
  putAside(number: number, tabNumber: number, how: 'frozen' | 'discarded'): void {
    const window = this.#window(number);
    const tab = window.tabs[tabNumber % window.tabs.length];
    if (tab === undefined || tab === activeTab(window) || tab.page === null) return;
    if (how === 'frozen') return this.#witness.frozen(tab.page);
    this.#leave(tab.page);
    tab.page = null;
    tab.isDiscarded = true;
  }

  /** The page in sight in a window, if the extension is on it. */
  pageIn(number: number): number | null {
    const window = this.#window(number);
    return window.isMinimised ? null : activeTab(window).page;
  }

  #load(window: Window, tab: Tab): void {
    if (tab.place === 'elsewhere' || tab.page !== null || tab.isDiscarded) return;
    this.#pagesOpened += 1;
    tab.page = this.#pagesOpened;
    const attention = this.#attention(window, tab);
    this.#told.set(tab.page, attention);
    this.#witness.opened(tab.page, tab.place, attention);
  }

  #leave(page: number): void {
    this.#told.delete(page);
    this.#witness.left(page);
  }

  /** Tells of every page that is seen in another way than before, first of those that lose. */
  #settle(): void {
    const changed: [number, Attention][] = [];
    for (const window of this.#windows) {
      for (const tab of window.tabs) {
        const attention = this.#attention(window, tab);
        if (tab.page === null || this.#told.get(tab.page) === attention) continue;
        this.#told.set(tab.page, attention);
        changed.push([tab.page, attention]);
      }
    }
    changed.sort(([, one]) => (one === 'focused' ? 1 : -1));
    for (const [page, attention] of changed) this.#witness.turned(page, attention);
  }

  #attention(window: Window, tab: Tab): Attention {
    if (window.isMinimised || tab !== activeTab(window)) return null;
    return this.#front !== null && window === this.#windows[this.#front] ? 'focused' : 'beside';
  }

  #numberOf(number: number): number {
    return number % this.#windows.length;
  }

  #window(number: number): Window {
    const window = this.#windows[this.#numberOf(number)];
    if (window === undefined) throw new Error('A story has at least one window.');
    return window;
  }
}

function activeTab({ tabs, active }: Window): Tab {
  const tab = tabs[active];
  if (tab === undefined) throw new Error('A window has at least one tab.');
  return tab;
}
