import { british } from './british';
import { type Catalogue, createSay, type Say } from './lookup';

/** A language chosen in the product: its words, and the locale for its numbers and dates. */
export interface Language {
  locale: string;
  say: Say;
}

const catalogues: Readonly<Record<string, Catalogue>> = { 'en-GB': british };

/** The language of that name; British English where it is not one the product speaks. */
export function languageOf(name: string | undefined): Language {
  const locale = name !== undefined && Object.hasOwn(catalogues, name) ? name : 'en-GB';
  return { locale, say: createSay(catalogues[locale] ?? british, locale) };
}
