import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, type Sender, systemsAt } from '../../../utils/systems/attribute';
import type { CaseSystem } from '../../../utils/systems/match/caseSystem';
import { piecedTogether } from './match/someText';

const care: CaseSystem = {
  id: 'care',
  name: 'Care',
  matches: ['https://case.example.org/care/*', 'https://documents.example.org/*'],
};
const finance: CaseSystem = {
  id: 'finance',
  name: 'Finance',
  matches: ['https://case.example.org/finance/*'],
};
const systems = [care, finance];
const nothingKnown: Sender = {
  loadedUrl: undefined,
  origin: undefined,
  tabUrl: undefined,
  openerUrl: undefined,
};

function systemOf(sender: Partial<Sender>): string | undefined {
  return attribute(systems, { ...nothingKnown, ...sender })?.id;
}

/** A page as it was loaded, its tab showing the same address. */
function loaded(url: string): Partial<Sender> {
  return { loadedUrl: url, origin: new URL(url).origin, tabUrl: url };
}

describe('a page belongs', () => {
  test('to the system of its address', () => {
    expect(systemOf(loaded('https://case.example.org/care/1'))).toBe('care');
    expect(systemOf(loaded('https://case.example.org/finance/1'))).toBe('finance');
    expect(systemOf(loaded('https://documents.example.org/'))).toBe('care');
  });

  test('to none where its address is in none', () => {
    expect(systemOf(loaded('https://case.example.org/sign-in'))).toBeUndefined();
    expect(systemOf(loaded('https://intranet.example.org/care/1'))).toBeUndefined();
  });

  test('to the system it was routed into after it was loaded', () => {
    const page = loaded('https://case.example.org/sign-in');
    expect(systemOf({ ...page, tabUrl: 'https://case.example.org/care/1' })).toBe('care');
    expect(systemOf({ ...page, tabUrl: 'https://case.example.org/finance/1' })).toBe('finance');
  });

  test('to none once it was routed out of its system', () => {
    const page = loaded('https://case.example.org/care/1');
    expect(systemOf({ ...page, tabUrl: 'https://case.example.org/signed-out' })).toBeUndefined();
  });

  test('to its own system when its tab already shows another site', () => {
    const page = loaded('https://case.example.org/care/1');
    expect(systemOf({ ...page, tabUrl: 'https://intranet.example.org/' })).toBe('care');
    expect(systemOf({ ...page, tabUrl: 'https://documents.example.org/' })).toBe('care');
    expect(systemOf({ ...page, tabUrl: 'https://case.example.org:8443/finance/1' })).toBe('care');
    expect(systemOf({ ...page, tabUrl: 'http://case.example.org/finance/1' })).toBe('care');
  });

  test('to the next page’s system when its tab already shows that, on the same site', () => {
    // Its spans keep the system of their first pulse.
    const page = loaded('https://case.example.org/care/1');
    expect(systemOf({ ...page, tabUrl: 'https://case.example.org/finance/1' })).toBe('finance');
  });

  test('by its own origin, not by the address that is shown', () => {
    const shown = 'https://case.example.org/care/1';
    const origin = 'https://evil.example';
    expect(systemOf({ loadedUrl: shown, tabUrl: shown, origin })).toBeUndefined();
    expect(systemOf({ ...loaded('https://evil.example/'), tabUrl: shown })).toBeUndefined();
  });

  test('by the address it was loaded from where the browser names no origin', () => {
    const url = 'https://case.example.org/care/1';
    expect(systemOf({ loadedUrl: url })).toBe('care');
    expect(systemOf({ loadedUrl: url, tabUrl: 'https://case.example.org/finance/1' })).toBe(
      'finance',
    );
  });
});

describe.each([
  ['about:blank', () => 'about:blank'],
  ['a blob', (origin: string) => `blob:${origin}/0-0`],
  ['not said', () => undefined],
])('a page without an address of its own (%s) belongs', (_, addressAt) => {
  const letterOn = (origin: string) => ({
    origin,
    loadedUrl: addressAt(origin),
    tabUrl: addressAt(origin),
  });
  const letter = letterOn('https://case.example.org');

  test('where its opener does', () => {
    const openerUrl = 'https://case.example.org/finance/1';
    expect(systemOf({ ...letter, openerUrl })).toBe('finance');
  });

  test('to none where its opener belongs to none', () => {
    const openerUrl = 'https://case.example.org/sign-in';
    expect(systemOf({ ...letter, openerUrl })).toBeUndefined();
  });

  test('to none when its opener is gone and two systems share its origin', () => {
    expect(systemOf(letter)).toBeUndefined();
    expect(systemOf({ ...letter, openerUrl: 'https://intranet.example.org/' })).toBeUndefined();
  });

  test('to the one system on its origin when its opener is gone', () => {
    const only = letterOn('https://documents.example.org');
    expect(systemOf(only)).toBe('care');
    expect(systemOf({ ...only, openerUrl: 'https://intranet.example.org/' })).toBe('care');
    expect(systemOf({ ...only, openerUrl: 'about:blank' })).toBe('care');
  });

  test('to none on a strange origin, whoever opened it', () => {
    const openerUrl = 'https://case.example.org/care/1';
    expect(systemOf({ ...letterOn('https://evil.example'), openerUrl })).toBeUndefined();
  });
});

describe('the systems that share a page’s origin', () => {
  const idsAt = (sender: Partial<Sender>) =>
    systemsAt(systems, { ...nothingKnown, ...sender }).map(({ id }) => id);

  test('are all that have something there, whatever its path', () => {
    expect(idsAt(loaded('https://case.example.org/sign-in'))).toEqual(['care', 'finance']);
    expect(idsAt({ origin: 'https://documents.example.org' })).toEqual(['care']);
    expect(idsAt({ loadedUrl: 'https://documents.example.org/' })).toEqual(['care']);
  });

  test('are none for a strange, sandboxed or unknown page', () => {
    expect(idsAt(loaded('https://evil.example/'))).toEqual([]);
    expect(idsAt({ ...loaded('https://case.example.org/'), origin: 'null' })).toEqual([]);
    expect(idsAt({})).toEqual([]);
  });
});

describe('a page of which the browser says too little belongs to none:', () => {
  test.each<[string, Partial<Sender>]>([
    ['nothing at all', {}],
    ['no origin and no address', { openerUrl: 'https://case.example.org/care/1' }],
    ['a sandboxed page', { ...loaded('https://case.example.org/care/1'), origin: 'null' }],
    ['a blank page whose origin is not said', { loadedUrl: 'about:blank' }],
    ['a data page', { loadedUrl: 'data:text/html,x', origin: 'null' }],
    ['an origin that is none', { loadedUrl: 'x', origin: 'x', tabUrl: 'x' }],
    ['a file', { loadedUrl: 'file:///C:/case.htm', origin: 'file://' }],
    ['empty text', { loadedUrl: '', origin: '', tabUrl: '', openerUrl: '' }],
  ])('%s', (_, sender) => {
    expect(systemOf(sender)).toBeUndefined();
  });

  test('and whatever is said, it fails in nothing and finds only a system on that origin', () => {
    const said = fc.oneof(
      fc.constant(undefined),
      piecedTogether,
      fc.constantFrom(
        'https://case.example.org/care/1',
        'https://case.example.org/finance/1',
        'https://case.example.org',
        'https://documents.example.org',
        'about:blank',
        'null',
      ),
    );
    const sender = fc.record({ loadedUrl: said, origin: said, tabUrl: said, openerUrl: said });
    fc.assert(
      fc.property(sender, (given) => {
        const found = attribute(systems, given);
        if (found === undefined) return;
        const origin = given.origin ?? new URL(given.loadedUrl ?? '').origin;
        const home =
          found === care ? /^https:\/\/(case|documents)\.example\.org$/ : /^https:\/\/case\./;
        expect(origin.toLowerCase().replace(/\.?(:\d+)?$/, '')).toMatch(home);
      }),
      { numRuns: 3_000 },
    );
  });
});
