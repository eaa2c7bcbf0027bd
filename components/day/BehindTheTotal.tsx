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
  const waited = waitingSentence(waiting, language);
  return (
    <Section id="behind" title={language.say('day.behind')}>
      <p>
        {detail === 'minutes'
          ? leftOutSentence(leftOut, view, language)
          : language.say('day.leftOutNotKept')}
      </p>
      {waited !== null && <p>{waited}</p>}
      {outsideMs !== null && recordingMs > 0 && <p>{outsideSentence(outsideMs)}</p>}
    </Section>
  );

  function outsideSentence(lengthMs: number): string {
    const { say } = language;
    if (lengthMs < 500) return say('day.noneOutside');
    return say('day.outside', { duration: joinParts(durationParts(lengthMs, say)) });
  }
}
