import * as fc from 'fast-check';

const SCHEMES = ['https://', 'http://', '*://', 'HTTPS://', '//', '', 'ftp://', 'chrome://'];
const HOSTS = [
  'case.example.org',
  'CASE.example.org.',
  'localhost',
  'gov.uk',
  'org',
  'bücher.example',
  '127.0.0.1',
  '[::1]',
  '7',
  'mosaic',
];
const IN_HOSTS = [
  '*.',
  '*',
  '.',
  '..',
  '@',
  'user:word@',
  '%2a',
  '%2e',
  '%00',
  '＊',
  '。',
  '\u00AD',
];
const PORTS = [':443', ':80', ':8443', ':*', ':', ':0'];
const PATHS = ['/', '/*', '/care/', '/../', '\\', '*', '?', '?q=*', '#', '#/*', '%2f', 'é'];
const ODD = [' ', '\t', '\n', '\uD800', '\u200B', '<all_urls>', 'javascript:', '"'];

/** Text made of the pieces of addresses and patterns in any order. */
export const piecedTogether = fc
  .array(fc.constantFrom(...SCHEMES, ...HOSTS, ...IN_HOSTS, ...PORTS, ...PATHS, ...ODD), {
    maxLength: 7,
  })
  .map((pieces) => pieces.join(''));

const joined = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((chosen) => chosen.join(''));

/** Text in the order of an address or a pattern, right or wrong in any of its parts. */
export const addressLike = fc
  .tuple(
    fc.constantFrom(...SCHEMES.slice(0, 4), ...SCHEMES.slice(0, 3), ...SCHEMES),
    fc.constantFrom('', '', '', ...IN_HOSTS),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTS) }, joined([...HOSTS, ...IN_HOSTS])),
    fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...PORTS)),
    fc.oneof(fc.constantFrom('', '/*', '/care/*'), joined(PATHS)),
  )
  .map((parts) => parts.join(''));
