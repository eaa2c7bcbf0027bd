import { describe, expect, test } from 'vitest';
import type { FrontTab } from '../../../utils/popup/frontTab';
import { type StatusFacts, statusOf } from '../../../utils/popup/status';
import { absence, at, care, finance, MINUTE_MS, NOW, SECOND_MS, setup, span } from './someDay';
import { processorMs } from '../processorMs';

const inCare = 'https://case.example.org/care/1';
/** A tab that came to the front so many seconds ago. */
const tab = (url: string | undefined, seconds = 3_600): FrontTab => ({
  url,
  inFrontSince: NOW - seconds * SECOND_MS,
});
const heard = (secondsAgo: number, changed = {}) =>
  span(at('14:00'), NOW - secondsAgo * SECOND_MS, changed);

function status(changed: Partial<StatusFacts> = {}) {
  return statusOf({
    setup: setup(),
    accessibleIds: ['care', 'finance'],
    tab: tab('https://intranet.example.org/'),
    spans: [],
    uncounted: [],
    pause: undefined,
    now: NOW,
    ...changed,
  });
}

describe('the top line says the first of these that is true:', () => {
  // Each of them true at once; the first is taken away, then the next.
  const paused = absence('paused', NOW - MINUTE_MS, NOW + MINUTE_MS);
  const everything: Partial<StatusFacts> = {
    setup: { ...setup({ systems: [] }), measuring: 'off' },
    accessibleIds: [],
    pause: paused,
    tab: tab(inCare),
    spans: [heard(40)],
  };

  test('counting is switched off', () => {
    expect(status(everything)).toEqual({ kind: 'switchedOff' });
  });

  test('there is no system yet', () => {
    expect(status({ ...everything, setup: setup({ systems: [] }) })).toEqual({
      kind: 'firstUse',
      site: { origin: 'https://case.example.org', host: 'case.example.org' },
      canAdd: true,
    });
  });

  test('counting is paused, until when', () => {
    const facts = { ...everything, setup: setup() };
    expect(status(facts)).toEqual({ kind: 'paused', until: NOW + MINUTE_MS });
  });

  test('the access to a system is missing', () => {
    const facts = { ...everything, setup: setup(), pause: undefined };
    expect(status(facts)).toEqual({
      kind: 'accessMissing',
      systemId: 'care',
      systemName: 'Care',
    });
  });

  test('the page in front is silent', () => {
    const accessibleIds = ['care', 'finance'];
    const facts = { ...everything, setup: setup(), pause: undefined, accessibleIds };
    expect(status(facts)).toEqual({ kind: 'silentPage', systemName: 'Care' });
  });

  test('a system was counted, and to when', () => {
    expect(status({ spans: [heard(40)] })).toEqual({
      kind: 'counted',
      systemName: 'Care',
      to: NOW - 40 * SECOND_MS,
    });
  });

  test('nothing was counted yet', () => {
    expect(status()).toEqual({ kind: 'nothingYet' });
  });
});

describe('first use', () => {
  const first = setup({ systems: [] });

  test.each([
    undefined,
    'about:blank',
    'chrome://newtab/',
    'file:///c:/case.htm',
    'https://chromewebstore.google.com/',
  ])('offers no site where none can be counted: %s', (url) => {
    expect(status({ setup: first, tab: tab(url) })).toEqual({
      kind: 'firstUse',
      site: null,
      canAdd: true,
    });
  });

  test('says when the organisation chooses the systems', () => {
    const chosen = { ...first, canAddSystems: false };
    expect(status({ setup: chosen, tab: tab(inCare) })).toMatchObject({ canAdd: false });
  });

  test('comes again when the last system was removed', () => {
    const removed = setup({ systems: [{ ...care, matches: [], archived: true }] });
    expect(status({ setup: removed, spans: [heard(5)] }).kind).toBe('firstUse');
  });
});

describe('a pause', () => {
  test('lasts up to its planned end and no longer', () => {
    const pause = absence('paused', NOW - MINUTE_MS, NOW);
    expect(status({ pause, now: NOW - 1 })).toEqual({ kind: 'paused', until: NOW });
    expect(status({ pause, now: NOW })).toEqual({ kind: 'nothingYet' });
    expect(status({ pause, now: NOW + MINUTE_MS })).toEqual({ kind: 'nothingYet' });
    const beforeIt = NOW - 2 * MINUTE_MS;
    expect(status({ pause, now: beforeIt }), 'the clock was set back').toEqual({
      kind: 'nothingYet',
    });
  });
});

describe('missing access', () => {
  test('is told of the system in front before another', () => {
    const facts = { accessibleIds: [], tab: tab('https://case.example.org/finance/1') };
    expect(status(facts)).toMatchObject({ kind: 'accessMissing', systemId: 'finance' });
  });

  test('of another system is told while nothing else was counted today, and not over it', () => {
    const facts = { accessibleIds: ['care'], tab: tab(inCare, 5) };
    expect(status(facts)).toMatchObject({ kind: 'accessMissing', systemId: 'finance' });
    expect(status({ ...facts, spans: [heard(1)] }).kind).toBe('counted');
  });
});

describe('a page of a system is silent', () => {
  test.each<[frontSeconds: number, heardSeconds: number | undefined, silent: boolean]>([
    [31, 31, true],
    [31, undefined, true],
    [3_600, 3_600, true],
    // It came to the front just now, and nothing can have arrived yet.
    [30, 3_600, false],
    [1, undefined, false],
    // Something arrived just now.
    [3_600, 30, false],
    [3_600, 1, false],
    [30, 30, false],
    // The clock was set back since.
    [-60, 3_600, false],
    [3_600, -60, false],
  ])('in front for %s s, last heard of %s s ago: %s', (frontSeconds, heardSeconds, silent) => {
    const spans = heardSeconds === undefined ? [] : [heard(heardSeconds)];
    const { kind } = status({ tab: tab(inCare, frontSeconds), spans });
    expect(kind === 'silentPage').toBe(silent);
  });

  test('but not where it is not known since when it is in front', () => {
    const unknown = { url: inCare, inFrontSince: undefined };
    expect(status({ tab: unknown })).toEqual({ kind: 'nothingYet' });
  });

  test('though another system sends, and not while it sends itself from the side', () => {
    const facts = { tab: tab(inCare) };
    const other = heard(1, { systemId: 'finance' });
    expect(status({ ...facts, spans: [other] })).toMatchObject({ systemName: 'Care' });
    const aside = heard(1, { attention: 'beside' });
    expect(status({ ...facts, spans: [aside] }).kind).not.toBe('silentPage');
  });

  test('only where its address belongs to a system', () => {
    for (const url of ['https://case.example.org/sign-in', 'about:blank', undefined]) {
      expect(status({ tab: tab(url) })).toEqual({ kind: 'nothingYet' });
    }
  });
});

describe('what was counted last', () => {
  const counted = (systemName: string, time: string) => ({
    kind: 'counted',
    systemName,
    to: at(time),
  });

  test('is the latest of all systems, in whatever order they were kept', () => {
    const spans = [
      span(at('09:00'), at('10:00')),
      span(at('11:00'), at('12:00'), { systemId: 'finance' }),
      span(at('10:00'), at('11:30')),
    ];
    expect(status({ spans })).toEqual(counted('Finance', '12:00'));
    expect(status({ spans: spans.toReversed() })).toEqual(counted('Finance', '12:00'));
  });

  test('is no page that was only beside', () => {
    const beside = span(at('11:00'), at('12:00'), { systemId: 'finance', attention: 'beside' });
    expect(status({ spans: [span(at('09:00'), at('10:00')), beside] })).toEqual(
      counted('Care', '10:00'),
    );
    expect(status({ spans: [beside] })).toEqual({ kind: 'nothingYet' });
  });

  test('is what came before, where the latest is of a system that was removed', () => {
    const spans = [
      span(at('09:00'), at('10:00'), { systemId: 'finance' }),
      span(at('11:00'), at('12:00'), { systemId: 'removed' }),
    ];
    expect(status({ spans })).toEqual(counted('Finance', '10:00'));
  });

  test('ends where the pause began in which its page stayed in front', () => {
    const spans = [span(at('09:00'), at('10:00'))];
    const uncounted = [{ start: at('09:40'), end: at('10:20') }];
    expect(status({ spans, uncounted })).toEqual(counted('Care', '09:40'));
  });

  test('goes on after a pause', () => {
    const spans = [span(at('09:00'), at('10:00'))];
    const uncounted = [{ start: at('09:20'), end: at('09:40') }];
    expect(status({ spans, uncounted })).toEqual(counted('Care', '10:00'));
  });

  test('is what came before, where all of the latest is not counted', () => {
    const spans = [
      span(at('09:00'), at('10:00')),
      span(at('10:10'), at('10:30'), { systemId: 'finance' }),
      span(at('09:30'), at('10:40'), { systemId: 'finance' }),
    ];
    const uncounted = [{ start: at('09:50'), end: at('11:00') }];
    expect(status({ spans, uncounted })).toMatchObject({ to: at('09:50') });
    const all = [{ start: at('08:00'), end: at('11:00') }];
    expect(status({ spans, uncounted: all })).toEqual({ kind: 'nothingYet' });
  });

  test('is nothing yet while a page has only just come to the front', () => {
    expect(status({ spans: [span(NOW, NOW)] })).toEqual({ kind: 'nothingYet' });
  });

  test('is found quickly among fifteen hundred spans', () => {
    const spans = Array.from({ length: 1_500 }, (_, index) =>
      span(at('00:00') + index * 20_000, at('00:00') + index * 20_000 + 15_000, {
        systemId: index % 2 === 0 ? care.id : finance.id,
      }),
    );
    const uncounted = Array.from({ length: 60 }, (_, index) => ({
      start: at('00:00') + index * 500_000,
      end: at('00:00') + index * 500_000 + 100_000,
    }));
    const tookMs = processorMs(() => {
      expect(status({ spans, uncounted, now: at('23:00') }).kind).toBe('counted');
    });
    expect(tookMs).toBeLessThan(500);
  });
});
