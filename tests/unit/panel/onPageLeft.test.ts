import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onPageLeft } from '../../../utils/panel/onPageLeft';

/** An event of the browser's, with its listeners. */
class BrowserEvent<Given extends readonly unknown[]> {
  readonly listeners = new Set<(...given: Given) => void>();
  addListener = (listener: (...given: Given) => void) => void this.listeners.add(listener);
  removeListener = (listener: (...given: Given) => void) => void this.listeners.delete(listener);
  tell = (...given: Given) => this.listeners.forEach((listener) => listener(...given));
}

interface Change {
  status?: string;
  url?: string;
  title?: string;
}

const HERE = 7;
const ELSEWHERE = 8;
const tabs = {
  onActivated: new BrowserEvent<[{ tabId: number; windowId: number }]>(),
  onUpdated: new BrowserEvent<[number, Change, object]>(),
};
vi.mock('wxt/browser', () => ({
  browser: {
    get tabs() {
      return tabs;
    },
    windows: { getCurrent: () => Promise.resolve({ id: HERE }) },
  },
}));

const left = vi.fn();
let stop: () => void;

beforeEach(() => {
  left.mockClear();
  stop?.();
  stop = onPageLeft(left);
});

/** How often the page was left, once the window is known. */
async function timesLeft(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  return left.mock.calls.length;
}

const seen = { active: true, windowId: HERE, url: 'https://case.example.org/' };
const unseen = { active: true, windowId: HERE };
const updated = (change: Change, tab: object) => tabs.onUpdated.tell(1, change, tab);

describe('a page is left', () => {
  test('for another tab of the same window, and for none of another window', async () => {
    tabs.onActivated.tell({ tabId: 2, windowId: HERE });
    expect(await timesLeft()).toBe(1);
    tabs.onActivated.tell({ tabId: 3, windowId: ELSEWHERE });
    expect(await timesLeft()).toBe(1);
  });

  test('for another address, and not when a frame in it loads or its title changes', async () => {
    updated({ status: 'loading', url: 'https://case.example.org/2' }, seen);
    expect(await timesLeft()).toBe(1);
    updated({ status: 'loading' }, seen);
    updated({ status: 'complete' }, seen);
    updated({ title: 'Another' }, seen);
    expect(await timesLeft()).toBe(1);
  });

  test('when anything loads where the browser tells of no address', async () => {
    updated({ status: 'loading' }, unseen);
    expect(await timesLeft()).toBe(1);
    updated({ status: 'complete' }, unseen);
    expect(await timesLeft()).toBe(1);
  });

  test('by nothing that happens in tabs behind it or in another window', async () => {
    const change = { status: 'loading', url: 'https://case.example.org/2' };
    updated(change, { ...seen, active: false });
    updated(change, { ...seen, windowId: ELSEWHERE });
    expect(await timesLeft()).toBe(0);
  });

  test('and nobody is told any more who has stopped listening', async () => {
    stop();
    tabs.onActivated.tell({ tabId: 2, windowId: HERE });
    updated({ status: 'loading' }, unseen);
    expect(await timesLeft()).toBe(0);
    expect(tabs.onActivated.listeners.size + tabs.onUpdated.listeners.size).toBe(0);
  });
});
