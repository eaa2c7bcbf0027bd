import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../utils/systems/match/address';
import type { AddressProblem } from '../../../../utils/systems/match/addressProblem';
import type { CaseSystem } from '../../../../utils/systems/match/caseSystem';
import { writePattern } from '../../../../utils/systems/match/pattern';

function cameTo(text: string, systems: readonly CaseSystem[] = []): string {
  const reading = readAddress(text, systems);
  return reading.kind === 'usable' ? writePattern(reading.pattern) : reading.problem;
}

describe('an address that is typed or pasted', () => {
  test.each([
    ['https://case.example.org/care/people/7?tab=notes#n3', 'https://case.example.org/*'],
    ['https://case.example.org', 'https://case.example.org/*'],
    ['case.example.org', 'https://case.example.org/*'],
    ['case.example.org/care', 'https://case.example.org/*'],
    ['case.example.org?x=1', 'https://case.example.org/*'],
    ['//case.example.org/care', 'https://case.example.org/*'],
    ['  https://case.example.org/ \n', 'https://case.example.org/*'],
    ['HTTPS://Case.Example.ORG/Care', 'https://case.example.org/*'],
    ['https://case.example.org./', 'https://case.example.org/*'],
    ['https://case.example.org:8443/x', 'https://case.example.org:8443/*'],
    ['case.example.org:8443/x', 'https://case.example.org:8443/*'],
    ['https://case.example.org:443/', 'https://case.example.org/*'],
    ['http://case.example.org/x', 'http://case.example.org/*'],
    ['http://mosaic/', 'http://mosaic/*'],
    ['https://mosaic:8080', 'https://mosaic:8080/*'],
    ['https://bücher.example/x', 'https://xn--bcher-kva.example/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
    ['10.1.2.3', 'https://10.1.2.3/*'],
    ['http://10.1.2.3:8080/app', 'http://10.1.2.3:8080/*'],
    ['https://[2001:db8::1]:8443/', 'https://[2001:db8::1]:8443/*'],
    ['https://case.example.org/find?name=*', 'https://case.example.org/*'],
    ['https://case.example.org/#/find/*', 'https://case.example.org/*'],
  ])('%j gives its own host and port, every page: %s', (text, pattern) => {
    expect(cameTo(text)).toBe(pattern);
  });

  test.each([
    ['localhost', 'http://localhost/*'],
    ['LOCALHOST:8080/care', 'http://localhost:8080/*'],
    ['localhost?x', 'http://localhost/*'],
    ['harbour.localhost', 'http://harbour.localhost/*'],
    ['harbour.localhost./care', 'http://harbour.localhost/*'],
    ['harbour.localhost:3000/care/*', 'http://harbour.localhost:3000/care/*'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000/*'],
    ['[::1]:3000', 'http://[::1]:3000/*'],
    ['https://localhost/', 'https://localhost/*'],
  ])('on this computer itself is http unless it says otherwise: %s', (text, pattern) => {
    expect(cameTo(text)).toBe(pattern);
  });

  test.each([
    ['https://case.example.org/care/*', 'https://case.example.org/care/*'],
    ['case.example.org/care/*', 'https://case.example.org/care/*'],
    ['*.example.org', 'https://*.example.org/*'],
    ['*://case.example.org/*', '*://case.example.org/*'],
    ['*.Example.org:8443/care/*', 'https://*.example.org:8443/care/*'],
    ['https://*.borough.gov.uk/*', 'https://*.borough.gov.uk/*'],
    ['https://case.example.org/care/*?tab=*', 'https://case.example.org/care/*'],
  ])('with a star in its host or path is taken as written: %s', (text, pattern) => {
    expect(cameTo(text)).toBe(pattern);
  });

  const refused: Record<Exclude<AddressProblem, 'duplicate'>, string[]> = {
    empty: ['', ' ', '\n\t', '\u00A0'],
    notAnAddress: [
      'my case system',
      'mosaic',
      'Mosaic/login',
      'https://',
      'http:',
      'https:///',
      '/care',
      '/',
      '.',
      '..',
      '?',
      '@',
      '5',
      '2026',
      '12:30',
      '24.11.26',
      'https://case.example.org:99999/',
      'https://case example.org/',
      'https://case.exam\nple.org/',
      'https://case..example.org/',
      'https://case.example.org, other.example.org',
      'https://case.example.org,',
      '“https://case.example.org”',
      'https://%2a/',
      'https://＊/',
      'https://%2a.gov.uk/',
      'https://[::g]/',
      '\\\\server\\share',
    ],
    everything: [
      '<all_urls>',
      '*',
      '**://*/*'.slice(1),
      '*://*/*',
      '*/*',
      '*:*',
      'https://*/',
      'https://*',
      'http://*:8080/*',
      'https://*.*/',
      '*.uk',
      'https://*.gov.uk/*',
      'https://*.GOV.uk./',
      'https://*.co.uk/*',
      '*.nhs.uk/care/*',
    ],
    browserPage: [
      'chrome://extensions',
      'about:blank',
      'ABOUT:config',
      'edge://settings/',
      'chrome-extension://abcdefghijklmnop/popup.html',
      'moz-extension://0-0/options.html',
      'view-source:https://case.example.org/',
      'devtools://devtools/x.html',
      'chrome://*/*',
    ],
    extensionStore: [
      'https://chromewebstore.google.com/detail/x',
      'https://chrome.google.com/webstore',
      'addons.mozilla.org',
      'https://ADDONS.mozilla.org./en-GB/firefox/',
      'https://microsoftedge.microsoft.com/addons/*',
    ],
    schemeNotSupported: [
      'file:///c:/x',
      'file:///*',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://case.example.org/',
      'ws://case.example.org/*',
      'mailto:ann@example.org',
      'blob:https://case.example.org/1',
      'c:\\case\\start.htm',
      'mosaic:children',
    ],
    wildcardInside: [
      'https://case.*.org/',
      'case*',
      'https://*case.example.org/',
      'https://case.example.*/*',
      '*.*.example.org',
    ],
    signInDetails: [
      'https://user:pw@host/',
      'https://user@case.example.org/',
      'ann@case.example.org',
      'https://case.example.org@evil.net/',
    ],
  };
  for (const [problem, texts] of Object.entries(refused)) {
    test.each(texts)(`is refused as ${problem}: %j`, (text) => {
      expect(cameTo(text)).toBe(problem);
    });
  }
});

describe('an address that is counted already', () => {
  const systems: CaseSystem[] = [
    { id: '1', name: 'Harbour', matches: ['https://harbour.example.org/*'] },
    // As a team's file may have it.
    { id: '2', name: 'Quayside', matches: ['x', 'https://Quayside.Example.org.:8443/*'] },
    { id: '3', name: 'Finance', matches: ['https://money.example.org/finance/*'] },
  ];

  test.each([
    ['https://harbour.example.org/', 'Harbour'],
    ['harbour.example.org', 'Harbour'],
    ['https://HARBOUR.Example.org', 'Harbour'],
    ['https://harbour.example.org./', 'Harbour'],
    ['https://harbour.example.org:443/', 'Harbour'],
    ['https://harbour.example.org/people/7', 'Harbour'],
    ['https://harbour.example.org/*', 'Harbour'],
    ['https://quayside.example.org:8443/a', 'Quayside'],
    ['https://money.example.org/finance/*', 'Finance'],
  ])('is refused with the system’s name: %s', (text, systemName) => {
    expect(readAddress(text, systems)).toEqual({
      kind: 'unusable',
      problem: 'duplicate',
      systemName,
    });
  });

  test.each([
    'http://harbour.example.org/',
    'https://harbour.example.org:8443/',
    'https://www.harbour.example.org/',
    'https://quayside.example.org/',
    'https://money.example.org/',
  ])('is not the same as one beside it: %s', (text) => {
    expect(readAddress(text, systems).kind).toBe('usable');
  });
});
