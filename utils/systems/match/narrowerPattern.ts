import { isWrittenAsPattern, ownerOf, readAddress } from './address';
import type { CaseSystem } from './caseSystem';
import type { Pattern } from './pattern';
import { readTypedUrl } from './typedUrl';

/**
 * What a person may choose in the place of every page of a host: only the pages below the first
 * folder of the address they typed, which is how one host serves two systems. Null where there is
 * none, where some system has that already, or where the folder may say whom a page is about.
 */
export function narrowerPattern(text: string, systems: readonly CaseSystem[]): Pattern | null {
  if (isWrittenAsPattern(text)) return null;
  const reading = readAddress(text, []);
  const typed = readTypedUrl(text);
  if (reading.kind === 'unusable' || typed.kind === 'unusable') return null;
  const folder = firstFolder(typed.url.pathname);
  if (folder === null) return null;
  const pattern = { ...reading.pattern, path: `/${folder}/*` };
  return ownerOf(pattern, systems) === undefined ? pattern : null;
}

/** Digits in a folder's name, as in `lcs2` or `v12`; more of them are a record's number. */
const MOST_DIGITS = 2;

/** A path's first part, where it reads like the name of a part of a site; never what follows it. */
function firstFolder(path: string): string | null {
  const [, first = '', ...rest] = path.split('/');
  const isFile = rest.length === 0 && first.includes('.');
  const isName = /^[a-z][\w.-]{0,39}$/i.test(first);
  const digits = first.replaceAll(/\D/g, '').length;
  return isName && !isFile && digits <= MOST_DIGITS ? first : null;
}
