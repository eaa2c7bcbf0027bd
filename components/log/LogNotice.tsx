import { writtenMinutes } from '../../utils/language/durations';
import type { Wording } from '../../utils/tips/tip';
import type { EntryProblem } from '../../utils/totals/entry';
import type { Entry } from '../../utils/totals/facts';
import { useLanguage } from '../layout/language';
import { shortKindLabel } from '../../utils/language/kindLabel';
import './LogNotice.css';

/** What the log has to say; one thing at a time. */
export type LogNews =
  | { kind: 'problem'; problem: EntryProblem }
  | { kind: 'added'; entry: Entry }
  | { kind: 'undone'; entry: Entry }
  | { kind: 'empty' }
  | { kind: 'nothing' };

interface Props {
  id: string;
  news: LogNews;
  wording: Wording;
  onUndo: (entry: Entry) => void;
}

/** The line below the log: what was added, and its undo; always there, so that it is read out. */
export function LogNotice({ id, news, wording, onUndo }: Props) {
  const { say } = useLanguage();
  const named = ({ kind, minutes }: Entry) => ({
    kind: shortKindLabel(kind, wording, say),
    duration: writtenMinutes(minutes, say),
  });
  const sentence = () => {
    switch (news.kind) {
      case 'problem':
        return say(`log.problem.${news.problem}`);
      case 'added':
        return say('log.added', named(news.entry));
      case 'undone':
        return say('log.undone', named(news.entry));
      case 'empty':
        return say('log.empty');
      case 'nothing':
        return '';
    }
  };
  return (
    <output id={id} class={`log-notice log-${news.kind}`}>
      {sentence()}
      {news.kind === 'added' && (
        <>
          {' · '}
          <button type="button" class="link-button" onClick={() => onUndo(news.entry)}>
            {say('log.undo')}
          </button>
        </>
      )}
    </output>
  );
}
