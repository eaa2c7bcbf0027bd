import { useLanguage } from '../layout/language';

interface Props {
  search: string;
  /** How many tips have all of its words. */
  count: number;
  onSearch: (search: string) => void;
}

const ID = 'tip-search';

/**
 * With any of these on, a browser may note what is typed, or have a service elsewhere look at its
 * spelling or go on with the sentence.
 */
const unaided = {
  autocomplete: 'off',
  spellcheck: false,
  writingsuggestions: 'false',
} as const;

/** The one field of the dashboard into which words can be typed: they are compared, and kept nowhere. */
export function TipSearch({ search, count, onSearch }: Props) {
  const { say } = useLanguage();
  return (
    <search class="library-search">
      <label for={ID}>{say('library.search')}</label>
      <input
        id={ID}
        class="field"
        type="search"
        {...unaided}
        value={search}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <output for={ID}>
        {count === 0 ? say('library.none') : say('library.found', { count })}
      </output>
    </search>
  );
}
