import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { receivePulse } from '../../../utils/messages/receivePulse';
import { announceChange } from '../../../utils/store/changes';
import { openDatabase } from '../../../utils/store/database';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { browser } from './browser';
import {
  SECOND_MS,
  NOW,
  care,
  finance,
  spanId,
  pulse,
  spansKept,
  pass,
  setTheScene,
} from './receiving';
import { sentFrom } from './sender';

const build = vi.hoisted(() => ({ buildTeamConfig: null as TeamConfig | null, quietSeconds: 60 }));
vi.mock('wxt/browser', () => import('./browser'));
vi.mock('../../../utils/store/changes', () => ({ announceChange: vi.fn() }));
vi.mock('../../../utils/build', () => build);

beforeEach(async () => {
  await setTheScene();
  vi.mocked(announceChange).mockClear();
  build.buildTeamConfig = null;
  return () => vi.useRealTimers();
});

describe('a pulse', () => {
  test('of a page of a configured system is kept, and its change made known', async () => {
    const sent = pulse(10);
    expect(await receivePulse(sent, sentFrom('https://case.example.org/care/1'))).toBe('kept');
    expect(await spansKept()).toEqual([{ ...sent.spans[0], systemId: 'care', firstSeenAt: NOW }]);
    expect(announceChange).toHaveBeenCalledOnce();
  });

  test('is asked for access to the host of its page and no other', async () => {
    await receivePulse(pulse(1), sentFrom('https://documents.example.org/7'));
    expect(browser.permissions.contains.mock.calls).toEqual([
      [{ origins: ['https://documents.example.org/*'] }],
    ]);
  });

  test('is kept though another host of its system is refused, and refused only there', async () => {
    browser.permissions.contains.mockImplementation(({ origins }) =>
      Promise.resolve(origins.every((host) => host === 'https://documents.example.org/*')),
    );
    expect(await receivePulse(pulse(1), sentFrom('https://documents.example.org/7'))).toBe('kept');
    expect(await receivePulse(pulse(1), sentFrom('https://case.example.org/care/1'))).toBe(
      'notCounted',
    );
  });

  test('brings its page load with it', async () => {
    const wait = { start: NOW - 9_000, responseStart: NOW - 8_000, end: NOW - 3_000 };
    await receivePulse({ ...pulse(3), wait }, sentFrom('https://case.example.org/care/1'));
    const waits = await (await openDatabase()).getAll('waits');
    expect(waits).toEqual([expect.objectContaining({ systemId: 'care', ...wait })]);
  });

  test('keeps nothing of the page: no address, path, query or title', async () => {
    const tab = { title: 'Ann Other' };
    await receivePulse(pulse(3), sentFrom('https://case.example.org/care/977?name=Ann', { tab }));
    const database = await openDatabase();
    const stores = [...database.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => database.getAll(store)));
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|977|Ann/);
  });

  test('from an about:blank letter belongs where its opener does', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://case.example.org/finance/1' });
    const letter = sentFrom('about:blank', {
      origin: 'https://case.example.org',
      tab: { url: 'about:blank', openerTabId: 3 },
    });
    expect(await receivePulse(pulse(3), letter)).toBe('kept');
    expect(browser.tabs.get).toHaveBeenCalledWith(3);
    expect(await spansKept()).toEqual([expect.objectContaining({ systemId: 'finance' })]);
  });

  test('from a letter whose opener was closed belongs to the one system there', async () => {
    const letter = (origin: string) =>
      sentFrom('about:blank', { origin, tab: { url: 'about:blank', openerTabId: 3 } });
    expect(await receivePulse(pulse(3), letter('https://documents.example.org'))).toBe('kept');
    expect(await receivePulse(pulse(3, 2), letter('https://case.example.org'))).toBe('notCounted');
    expect(await spansKept()).toHaveLength(1);
  });

  test('has the browser asked before its turn, and finds what is set when that has come', async () => {
    const { promise: isBusy, resolve: done } = Promise.withResolvers<void>();
    const deleting = navigator.locks.request('pulses', () => isBusy);
    const answer = receivePulse(pulse(3), sentFrom('https://case.example.org/care/1'));
    await vi.waitFor(() => {
      expect(browser.permissions.contains).toHaveBeenCalledOnce();
      expect(browser.idle.queryState).toHaveBeenCalledOnce();
    });
    browser.storage.local.stored = { settings: { version: 1, systems: [finance] } };
    done();
    await deleting;
    expect(await answer).toBe('notCounted');
    expect(await spansKept()).toEqual([]);
  });

  test('without anybody known to be there has the browser asked who is', async () => {
    browser.idle.queryState.mockImplementation((seconds) =>
      Promise.resolve(seconds > 100 ? 'active' : 'idle'),
    );
    await receivePulse(pulse(10), sentFrom('https://case.example.org/care/1'));
    const absences = await (await openDatabase()).getAll('absences');
    // Between 100 and 101 s ago, so in the middle of that second.
    expect(absences).toEqual([
      expect.objectContaining({ reason: 'away', start: NOW - 100.5 * SECOND_MS, end: null }),
    ]);
  });

  test('while an absence that is known goes on asks no more than any other', async () => {
    browser.idle.queryState.mockImplementation((seconds) =>
      Promise.resolve(seconds > 100 ? 'active' : 'idle'),
    );
    await receivePulse(pulse(10), sentFrom('https://case.example.org/care/1'));
    browser.idle.queryState.mockClear();
    pass(10);
    await receivePulse(pulse(20), sentFrom('https://case.example.org/care/1'));
    expect(browser.idle.queryState).toHaveBeenCalledOnce();
  });
});

describe('a pulse is refused without a trace', () => {
  const page = 'https://case.example.org/care/1';

  test.each<[string, Browser.runtime.MessageSender]>([
    ['from another extension', sentFrom(page, { id: 'another' })],
    ['from nobody known', { ...sentFrom(page), id: undefined } as never],
    ['from no tab, such as a page of this extension', { id: 'alongside', url: page, frameId: 0 }],
    ['from a frame in a page', sentFrom(page, { frameId: 3 })],
    ['from a frame whose number is not said', { ...sentFrom(page), frameId: undefined } as never],
    ['from a private window', sentFrom(page, { tab: { incognito: true } })],
    ['from a path of no system', sentFrom('https://case.example.org/sign-in')],
    ['from a site of no system', sentFrom('https://intranet.example.org/care/1')],
    ['from a look-alike', sentFrom('https://case.example.org.evil.net/care/1')],
    ['from a sandboxed page', sentFrom(page, { origin: 'null' })],
    ['from a page that only shows the address', sentFrom(page, { origin: 'https://evil.net' })],
    ['from nowhere', {}],
  ])('%s', async (_, sender) => {
    expect(await receivePulse(pulse(3), sender)).toBe('notCounted');
    expect(await spansKept()).toEqual([]);
    expect(announceChange).not.toHaveBeenCalled();
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another message', { kind: 'hello' }],
    ['a pulse without spans', { kind: 'pulse', spans: [] }],
    ['a pulse with an address in it', { ...pulse(3), url: page }],
  ])('when it is none: %s', async (_, message) => {
    expect(await receivePulse(message, sentFrom(page))).toBe('notCounted');
    expect(await spansKept()).toEqual([]);
  });

  test('when the browser no longer lets the extension look at the system', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    expect(await receivePulse(pulse(3), sentFrom(page))).toBe('notCounted');
    expect(await spansKept()).toEqual([]);
  });

  test('when its system was removed', async () => {
    const removed = { ...care, archived: true };
    browser.storage.local.stored = { settings: { version: 1, systems: [removed, finance] } };
    expect(await receivePulse(pulse(3), sentFrom(page))).toBe('notCounted');
    expect(await spansKept()).toEqual([]);
  });

  test('when nothing was ever set', async () => {
    browser.storage.local.stored = {};
    expect(await receivePulse(pulse(3), sentFrom(page))).toBe('notCounted');
  });

  test('when the team has measuring switched off', async () => {
    build.buildTeamConfig = { version: 1, systems: [care], measuring: 'off' };
    expect(await receivePulse(pulse(3), sentFrom(page))).toBe('notCounted');
    build.buildTeamConfig = { version: 1, systems: [care], measuring: 'on' };
    expect(await receivePulse(pulse(3), sentFrom(page))).toBe('kept');
  });

  test('when it tells of the future or of long ago', async () => {
    const at = (start: number, end: number) => ({
      kind: 'pulse',
      spans: [{ id: spanId(1), attention: 'focused', start, end }],
    });
    await receivePulse(at(NOW, NOW + 60_000), sentFrom(page));
    await receivePulse(at(NOW - 3_600_000, NOW), sentFrom(page));
    expect(await spansKept()).toEqual([]);
  });
});
