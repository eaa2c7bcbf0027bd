import type { Language } from '../../utils/language/language';
import { dayAndTime } from '../../utils/language/moments';
import type { RecordsNotice } from '../../utils/records/records';

/** What happened to the records, in words. */
export function noticeSentence(notice: RecordsNotice, { say, locale }: Language): string {
  const moment = dayAndTime(notice.at, locale);
  if (notice.kind !== 'setAside') return say(`records.${notice.kind}`, { moment });
  const { carriedOver, unreadable } = notice;
  if (carriedOver === null) return say('records.nothingCarriedOver', { moment });
  const number = carriedOver.toLocaleString(locale);
  return unreadable === 0
    ? say('records.carriedOver', { moment, number, count: carriedOver })
    : say('records.carriedOverInPart', {
        moment,
        number,
        unreadable: unreadable.toLocaleString(locale),
      });
}
