import { british } from './british';
import { type Catalogue, createSay, type Say } from './lookup';

/** A language chosen in the product: its words, and the locale for its numbers and dates. */
export interface Language {
  locale: string;
  say: Say;
}

const catalogues: Readonly<Record<string, Catalogue>> = { 'en-GB': british };

const spoken = new Map<string, Language>();

/**
 * The language of that name; British English where it is not one the product speaks. Each is made
 * once, so that a page that is drawn again has the same one.
 */
export function languageOf(name: string | undefined): Language {
  const locale = name !== undefined && Object.hasOwn(catalogues, name) ? name : 'en-GB';
  const known = spoken.get(locale);
  if (known !== undefined) return known;
  const language = { locale, say: createSay(catalogues[locale] ?? british, locale) };
  spoken.set(locale, language);
  return language;
}
