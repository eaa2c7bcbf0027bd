import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../../utils/popup/siteOf';
import { addressLike, piecedTogether } from '../systems/match/someText';

describe('the site of a tab', () => {
  test.each([
    [
      'https://case.example.org/care/7?name=Ann#notes',
      'https://case.example.org',
      'case.example.org',
    ],
    [
      'https://case.example.org:8443/care',
      'https://case.example.org:8443',
      'case.example.org:8443',
    ],
    ['https://case.example.org:443/', 'https://case.example.org', 'case.example.org'],
    ['http://mosaic/', 'http://mosaic', 'mosaic'],
    ['https://case.example.org./care', 'https://case.example.org', 'case.example.org'],
    ['https://case.example.org.:8443/', 'https://case.example.org:8443', 'case.example.org:8443'],
    ['http://[::1]:8080/x', 'http://[::1]:8080', '[::1]:8080'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://case.example.org/find/*?q=*', 'https://case.example.org', 'case.example.org'],
  ])('%s is its scheme, host and port and nothing else', (url, origin, host) => {
    expect(siteOf(url)).toEqual({ origin, host });
  });

  test.each([
    undefined,
    '',
    'about:blank',
    'chrome://newtab/',
    'chrome-extension://abc/options.html',
    'file:///c:/case.htm',
    'blob:https://case.example.org/1',
    'https://addons.mozilla.org/en-GB/firefox/',
    'view-source:https://case.example.org/',
    'case.example.org',
    'no address',
  ])('is none where nothing can be counted: %j', (url) => {
    expect(siteOf(url)).toBeNull();
  });

  test('holds no path, query or sign-in, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(addressLike, piecedTogether, fc.webUrl(), fc.string()), (url) => {
        const site = siteOf(url);
        if (site === null) return;
        expect(site.origin).toMatch(/^https?:\/\/[^/?#@\s]+$/);
        expect(site.origin.replace(/^https?:\/\//, '')).toBe(site.host);
        expect(siteOf(site.origin)).toEqual(site);
      }),
      { numRuns: 1_000 },
    );
  });
});
