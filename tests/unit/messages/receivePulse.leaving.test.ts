import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pulse } from '../../../utils/messages/pulse';
import { receivePulse } from '../../../utils/messages/receivePulse';
import { browser } from './browser';
import { SECOND_MS, NOW, finance, spanId, pulse, spansKept, pass, setTheScene } from './receiving';
import { sentFrom } from './sender';

vi.mock('wxt/browser', () => import('./browser'));
vi.mock('../../../utils/store/changes', () => ({ announceChange: vi.fn() }));

beforeEach(async () => {
  await setTheScene();
  return () => vi.useRealTimers();
});

describe('a page on its way out or not yet seen', () => {
  const page = 'https://case.example.org/care/1';
  /** The browser gives frame 0 to the page that is shown, so a page that has left it has another. */
  const leaving = { frameId: 3, documentLifecycle: 'cached' } as const;

  test.each(['cached', 'pending_deletion'] as const)(
    'has its last pulse kept when it is already %s',
    async (documentLifecycle) => {
      const next = { tab: { url: 'https://intranet.example.org/' } };
      const sender = sentFrom(page, { ...next, frameId: 3, documentLifecycle });
      expect(await receivePulse(pulse(9), sender)).toBe('kept');
      expect(await spansKept()).toHaveLength(1);
    },
  );

  test('has its last pulse kept though it was routed in from outside its system', async () => {
    const routed = { tab: { url: page } };
    await receivePulse(pulse(0), sentFrom('https://case.example.org/sign-in', routed));
    pass(9);
    const gone = { ...leaving, tab: { url: 'https://intranet.example.org/' } };
    const last = sentFrom('https://case.example.org/sign-in', gone);
    expect(await receivePulse(pulse(9), last)).toBe('kept');
    expect(await spansKept()).toEqual([
      expect.objectContaining({ systemId: 'care', start: NOW, end: NOW + 9 * SECOND_MS }),
    ]);
  });

  test('is asked to say it again when it cannot be told where it belongs', async () => {
    const gone = { ...leaving, tab: { url: 'https://intranet.example.org/' } };
    const last = sentFrom('https://case.example.org/sign-in', gone);
    expect(await receivePulse(pulse(3), last)).toBe('notKept');
    expect(await spansKept()).toEqual([]);
  });

  test('is asked to say it again when it is shown, while it is only made ready', async () => {
    const ready = sentFrom(page, { frameId: 3, documentLifecycle: 'prerender' });
    expect(await receivePulse(pulse(3), ready)).toBe('notKept');
    const numbered = sentFrom(page, { documentLifecycle: 'prerender' });
    expect(await receivePulse(pulse(3), numbered)).toBe('notKept');
    expect(await spansKept()).toEqual([]);
  });
});

describe('a page that was routed out of its system', () => {
  const page = 'https://case.example.org/care/1';
  const outside = sentFrom(page, { tab: { url: 'https://case.example.org/signed-out' } });
  const both = (): Pulse => ({
    kind: 'pulse',
    spans: [...pulse(9, 1).spans, ...pulse(0, 2).spans],
  });

  test('has what began inside it counted to its end, and nothing after', async () => {
    await receivePulse(pulse(0), sentFrom(page));
    pass(9);
    expect(await receivePulse(both(), outside)).toBe('notCounted');
    expect(await spansKept()).toEqual([
      expect.objectContaining({ id: spanId(1), systemId: 'care', end: NOW + 9 * SECOND_MS }),
    ]);
  });

  test('has it counted in the system it began in when it was routed into another', async () => {
    await receivePulse(pulse(0), sentFrom(page));
    pass(9);
    const routed = { tab: { url: 'https://case.example.org/finance/1' } };
    expect(await receivePulse(both(), sentFrom(page, routed))).toBe('kept');
    expect(await spansKept()).toEqual([
      expect.objectContaining({ id: spanId(1), systemId: 'care', end: NOW + 9 * SECOND_MS }),
      expect.objectContaining({ id: spanId(2), systemId: 'finance' }),
    ]);
  });

  test('has nothing more counted once its system was removed', async () => {
    await receivePulse(pulse(0), sentFrom(page));
    pass(9);
    browser.storage.local.stored = { settings: { version: 1, systems: [finance] } };
    expect(await receivePulse(both(), outside)).toBe('notCounted');
    expect(await spansKept()).toEqual([expect.objectContaining({ end: NOW })]);
  });

  test('has nothing more counted once its access was taken away', async () => {
    await receivePulse(pulse(0), sentFrom(page));
    pass(9);
    browser.permissions.contains.mockResolvedValue(false);
    expect(await receivePulse(both(), outside)).toBe('notCounted');
    expect(await spansKept()).toEqual([expect.objectContaining({ end: NOW })]);
  });

  test('cannot go on from another site', async () => {
    await receivePulse(pulse(0), sentFrom(page));
    pass(9);
    expect(await receivePulse(both(), sentFrom('https://evil.net/'))).toBe('notCounted');
    expect(await spansKept()).toEqual([expect.objectContaining({ end: NOW })]);
  });
});
