import { useId, useState } from 'preact/hooks';
import { libraryGroups, type TipGroup } from '../../utils/tips/libraryGroups';
import type { Tip, Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { LibraryTip } from './LibraryTip';
import './TipLibrary.css';
import { themeLabel } from './themeLabel';

interface Props {
  tips: readonly Tip[];
  wording: Wording;
  /** The ids of the tips that the person found helpful. */
  helpfulIds: ReadonlySet<string>;
  onPrint: () => void;
}

/** All tips: the ones found helpful first, then by theme; searched as is typed, and printable. */
export function TipLibrary({ tips, wording, helpfulIds, onPrint }: Props) {
  const { say } = useLanguage();
  const [search, setSearch] = useState('');
  const fieldId = useId();
  const labelOf = (theme: string) => themeLabel(theme, say);
  const groups = libraryGroups({ tips, wording, helpfulIds, search, labelOf });
  const count = groups.reduce((sum, group) => sum + group.tips.length, 0);
  return (
    <section class="library" aria-labelledby={`${fieldId}-title`}>
      <div class="library-head">
        <h1 id={`${fieldId}-title`}>{say('library.title')}</h1>
        <button type="button" class="button" onClick={onPrint}>
          {say('library.print')}
        </button>
      </div>
      <search class="library-search">
        <label for={fieldId}>{say('library.search')}</label>
        <input
          id={fieldId}
          type="search"
          autocomplete="off"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <output for={fieldId}>
          {count === 0 ? say('library.none') : say('library.found', { count })}
        </output>
      </search>
      {groups.map((group) => {
        const title = group.kind === 'helpful' ? say('library.helpful') : labelOf(group.theme);
        return <Group key={keyOf(group)} title={title} tips={group.tips} />;
      })}
    </section>
  );
}

function Group({ title, tips }: { title: string; tips: readonly Tip[] }) {
  return (
    <section class="library-group">
      <h2 dir="auto">{title}</h2>
      <ul>
        {tips.map((tip) => (
          <LibraryTip key={tip.id} tip={tip} />
        ))}
      </ul>
    </section>
  );
}

/** A pack may call a theme of its own "helpful". */
function keyOf(group: TipGroup): string {
  return group.kind === 'helpful' ? group.kind : `theme ${group.theme}`;
}
