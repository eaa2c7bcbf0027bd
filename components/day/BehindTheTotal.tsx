import type { DayView } from '../../utils/dashboard/view';
import { durationParts, joinParts } from '../../utils/language/durations';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { leftOutSentence } from './leftOutSentence';
import { waitingSentence } from './waitingSentence';

interface Props {
  view: DayView;
}

/** What was left out of the day's total and why, and what part of the total was waiting. */
export function BehindTheTotal({ view }: Props) {
  const language = useLanguage();
  const { detail, leftOut, waiting, outsideMs, recordingMs } = view;
  const outside = recordingMs > 0 && outsideMs !== null ? outsideSentence(outsideMs) : null;
  const waited = waitingSentence(waiting, language);
  return (
    <Section id="behind" title={language.say('day.behind')}>
      <p>
        {detail === 'minutes'
          ? leftOutSentence(leftOut, view, language)
          : language.say('day.leftOutNotKept')}
      </p>
      {waited !== null && <p>{waited}</p>}
      {outside !== null && <p>{outside}</p>}
    </Section>
  );

  function outsideSentence(lengthMs: number): string | null {
    const { say } = language;
    if (lengthMs < 500) return detail === 'minutes' ? say('day.noneOutside') : null;
    const duration = joinParts(durationParts(lengthMs, say));
    return say(detail === 'minutes' ? 'day.outside' : 'day.outsideThen', { duration });
  }
}
