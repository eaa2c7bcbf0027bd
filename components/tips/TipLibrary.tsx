import { useState } from 'preact/hooks';
import type { TipsView } from '../../utils/dashboard/view';
import { libraryGroups } from '../../utils/tips/libraryGroups';
import type { Tip, TipResponse } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { LibraryTip } from './LibraryTip';
import './TipLibrary.css';
import { TipSearch } from './TipSearch';
import { themeLabel } from './themeLabel';

interface Props {
  view: Pick<TipsView, 'tips' | 'origins' | 'wording' | 'answers'>;
  onAnswer: (tipId: string, response: TipResponse | null) => void;
  onPrint: () => void;
}

/** All tips: the ones found helpful first, then by theme; searched as is typed, and printable. */
export function TipLibrary({ view, onAnswer, onPrint }: Props) {
  const { say } = useLanguage();
  const { tips, origins, wording, answers } = view;
  const [search, setSearch] = useState('');
  // As it was when the page opened: no tip may leave from under the button that was pressed.
  const [helpfulIds] = useState(
    () => new Set([...answers].flatMap(([id, answer]) => (answer === 'helpful' ? [id] : []))),
  );
  const labelOf = (theme: string) => themeLabel(theme, say);
  const groups = libraryGroups({ tips, wording, helpfulIds, search, labelOf });
  const count = groups.reduce((sum, group) => sum + group.tips.length, 0);
  const helpful = groups.find((group) => group.kind === 'helpful');
  const themes = groups.filter((group) => group.kind === 'theme');
  const list = (listed: readonly Tip[]) => (
    <ul>
      {listed.map((tip) => (
        <LibraryTip
          key={tip.id}
          tip={tip}
          theme={labelOf(tip.theme)}
          origin={origins.get(tip.id)}
          response={answers.get(tip.id) ?? null}
          onAnswer={(response) => onAnswer(tip.id, response)}
        />
      ))}
    </ul>
  );
  return (
    <div class="library">
      <div class="library-head">
        <h1 tabIndex={-1}>{say('library.title')}</h1>
        <button
          type="button"
          class="button"
          aria-disabled={count === 0}
          onClick={() => {
            if (count > 0) onPrint();
          }}
        >
          {say('library.print')}
        </button>
      </div>
      <TipSearch search={search} count={count} onSearch={setSearch} />
      <div class="library-tips">
        {helpful !== undefined && (
          <section class="library-group library-helpful">
            <h2>{say('library.helpful')}</h2>
            {list(helpful.tips)}
          </section>
        )}
        <div class="library-themes">
          {themes.map(({ theme, tips }) => (
            <section key={theme} class="library-group">
              <h2 dir="auto">{labelOf(theme)}</h2>
              {list(tips)}
            </section>
          ))}
        </div>
      </div>
      <p class="library-credit">{say('options.independent')}</p>
    </div>
  );
}
