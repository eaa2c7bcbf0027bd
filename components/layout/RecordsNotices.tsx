import { useLayoutEffect } from 'preact/hooks';
import { dayAndTime } from '../../utils/language/moments';
import type { RecordsNews, RecordsNotice } from '../../utils/records/records';
import { useLanguage } from './language';
import { noticeSentence } from './noticeSentence';
import './RecordsNotices.css';

interface Props {
  news: RecordsNews;
  onDismiss: (kind: RecordsNotice['kind']) => void;
}

/** Tells above a page what has happened to the records, until it was read; mostly nothing at all. */
export function RecordsNotices({ news: { trouble, notices }, onDismiss }: Props) {
  const language = useLanguage();
  const { say, locale } = language;
  // What a popup leaves out to fit depends on the room that is left.
  useLayoutEffect(() => void window.dispatchEvent(new Event('resize')), [notices.length, trouble]);
  if (trouble === null && notices.length === 0) return null;
  return (
    <aside class="records-notices" aria-label={say('records.news')}>
      {trouble !== null && (
        <output>
          {say(`records.cannotWrite.${trouble.problem}`, {
            moment: dayAndTime(trouble.since, locale),
          })}
        </output>
      )}
      {notices.map((notice) => (
        <div key={notice.kind} class="records-notice">
          <output>{noticeSentence(notice, language)}</output>
          <button type="button" class="button" onClick={() => onDismiss(notice.kind)}>
            {say('records.dismiss')}
          </button>
        </div>
      ))}
    </aside>
  );
}
