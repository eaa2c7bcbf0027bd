import { describe, expect, test } from 'vitest';
import type { CaseSystem } from '../../../../utils/systems/match/caseSystem';
import { findSystem } from '../../../../utils/systems/match/findSystem';

const systems: CaseSystem[] = [
  { id: 'care', name: 'Care', matches: ['https://case.example.org/care/*'] },
  { id: 'finance', name: 'Finance', matches: ['https://case.example.org/finance/*'] },
];

describe('a page that only looks like the case system’s', () => {
  test.each([
    // The host ends or begins as another's does.
    'https://case.example.org.evil.net/care/1',
    'https://evilcase.example.org/care/1',
    'https://case.example.org-evil.net/care/1',
    'https://www.case.example.org/care/1',
    'https://example.org/care/1',
    'https://case.example.org%2eevil.net/care/1',
    'https://case.example.org。evil.net/care/1',
    'https://case.example.org../care/1',
    // The host stands elsewhere in the address.
    'https://case.example.org@evil.net/care/1',
    'https://case.example.org:443@evil.net/care/1',
    'https://evil.net/?u=https://case.example.org/care/1',
    'https://evil.net/#https://case.example.org/care/1',
    'https://evil.net/https://case.example.org/care/1',
    'https://evil.net\\case.example.org/care/1',
    'https://evil.net\\@case.example.org/care/1',
    'blob:https://case.example.org/care/1',
    'view-source:https://case.example.org/care/1',
    'javascript:"https://case.example.org/care/1"',
    'filesystem:https://case.example.org/care/1',
    // Letters that look alike (the first is Cyrillic).
    'https://сase.example.org/care/1',
    'https://case.ехаmple.org/care/1',
    // Not the scheme.
    'http://case.example.org/care/1',
    'wss://case.example.org/care/1',
    // Not the path.
    'https://case.example.org/',
    'https://case.example.org/carefinance',
    'https://case.example.org/CARE/1',
    'https://case.example.org//care/1',
    'https://case.example.org/%63are/1',
    'https://case.example.org/care%2F1',
    'https://case.example.org/care;x/1',
    'https://case.example.org/?p=/care/1',
    'https://case.example.org/#/care/1',
    'https://case.example.org/x/..%2fcare/1',
    'https://case.example.org/care/../other',
    'https://case.example.org/care/%2e%2e/other',
    'https://case.example.org/care/.%2E/other',
    'https://case.example.org\\@evil.net/care/1',
    // No address.
    '',
    'case.example.org/care/1',
    '//case.example.org/care/1',
    'https://case.example.org:99999/care/1',
    'https://case.exam ple.org/care/1',
    'https://case.example.org%00/care/1',
    'about:blank',
  ])('belongs to no system: %j', (address) => {
    expect(findSystem(systems, address)).toBeUndefined();
  });

  test('is none without an address either', () => {
    expect(findSystem(systems, undefined)).toBeUndefined();
  });
});

describe('a host with everything under it', () => {
  const under = [{ id: 'under', name: 'Under', matches: ['https://*.example.org/*'] }];

  test.each(['https://example.org/', 'https://case.example.org/', 'https://a.b.example.org./'])(
    'has %s',
    (address) => {
      expect(findSystem(under, address)?.id).toBe('under');
    },
  );

  test.each([
    'https://evilexample.org/',
    'https://case-example.org/',
    'https://example.org.evil.net/',
    'https://case.example.organ/',
    'https://org/',
    'https://.example.org.evil.net/',
  ])('has not %s', (address) => {
    expect(findSystem(under, address)).toBeUndefined();
  });
});

describe('a page that is the case system’s', () => {
  test.each([
    'https://case.example.org/care/1',
    'https://CASE.Example.ORG/care/1',
    'HTTPS://case.example.org/care/1',
    'https://case.example.org./care/1',
    'https://case.example.org:443/care/1',
    'https://case.example.org:8443/care/1',
    'https://case.example.org.:8443/care/1',
    'https://ann:word@case.example.org/care/1',
    'https://case.example.org/care',
    'https://case.example.org/care?u=evil.net',
    'https://case.example.org/care/#/finance/1',
    'https://case.example.org/care?p=/finance/1',
    'https://case.example.org/finance/../care/1',
    'https://case.example.org/finance/%2e%2e/care/1',
    'https://case.example.org\\care\\1',
    'https:/case.example.org/care/1',
    'https:case.example.org/care/1',
    // The browser leaves tabs and line ends out of an address, and widths and soft hyphens out of a host.
    'https://case.exam\tple.org/ca\nre/1',
    ' https://case.example.org/care/1\n',
    'https://ｃａｓｅ.example.org/care/1',
    'https://ca\u00ADse.example.org/care/1',
    'https://case。example。org/care/1',
  ])('is found, however it is written: %j', (address) => {
    expect(findSystem(systems, address)?.id).toBe('care');
  });

  test('is told apart by its path from another system on the same host', () => {
    expect(findSystem(systems, 'https://case.example.org/finance/care/1')?.id).toBe('finance');
    expect(findSystem(systems, 'https://case.example.org/care/finance/1')?.id).toBe('care');
  });

  test('is found by its name in the reader’s own letters', () => {
    const bookshop = { id: 'b', name: 'B', matches: ['https://bücher.example/*'] };
    for (const address of ['https://bücher.example/', 'https://XN--BCHER-KVA.example/']) {
      expect(findSystem([bookshop], address)).toBe(bookshop);
    }
  });
});
