import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf, type Language } from '../../utils/language/language';

/** The language in which everything below is drawn. */
export const LanguageContext = createContext<Language>(languageOf(undefined));

/** The words and the locale of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
