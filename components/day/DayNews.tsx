import { useRef } from 'preact/hooks';
import type { DayView } from '../../utils/dashboard/view';
import { durationParts, joinParts, writtenMinutes } from '../../utils/language/durations';
import { longDate } from '../../utils/language/moments';
import { useLanguage } from '../layout/language';

interface Props {
  view: Pick<DayView, 'date' | 'today' | 'recordingMs' | 'directMinutes'>;
}

/** Tells a screen reader which day the page has gone to; the day it opened with is not news. */
export function DayNews({ view }: Props) {
  const { say, locale } = useLanguage();
  const { date, today, recordingMs, directMinutes } = view;
  // Told once a visit: today's number grows by the second.
  const told = useRef({ date, sentence: '' });
  if (told.current.date !== date) {
    const sentence = say('day.news', {
      date: longDate(date, today, locale),
      recording: joinParts(durationParts(recordingMs, say)),
      direct: writtenMinutes(directMinutes, say),
    });
    told.current = { date, sentence };
  }
  return <output class="visually-hidden">{told.current.sentence}</output>;
}
