import { useRef, useState } from 'preact/hooks';
import type { StillYouQuestion } from '../../utils/days/stillYouQuestion';
import { longDate } from '../../utils/language/moments';
import type { LocalDate } from '../../utils/totals/facts';
import { Question } from '../settings/Question';
import { Feedback } from './Feedback';
import { useLanguage } from './language';
import { Progress } from './Progress';
import './StillYou.css';
import { useWork } from './useWork';

interface Props {
  question: StillYouQuestion;
  today: LocalDate;
  /** The title's level: 1 where this stands in place of the page. */
  level: 1 | 3;
  onAnswer: (isStillThem: boolean) => Promise<void>;
}

/** Asks who sits here, in the place of what was recorded before they came. */
export function StillYou({ question, today, level, onAnswer }: Props) {
  const { say, locale } = useLanguage();
  const work = useWork();
  const Title = level === 1 ? 'h1' : 'h3';
  const [isAsking, setIsAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const answer = (isStillThem: boolean) => {
    setIsAsking(false);
    void work.run(() => onAnswer(isStillThem));
  };
  const leave = () => {
    setIsAsking(false);
    no.current?.focus();
  };
  const date = longDate(question.lastUsedOn, today, locale);
  const since = longDate(question.since, today, locale);
  return (
    <div class="still-you">
      {work.isRunning && <Progress label={say('work.running')} />}
      <Title>{say('stillYou.title')}</Title>
      <p>{say('stillYou.explained', { date })}</p>
      <div class="still-you-choices">
        <button
          type="button"
          class="button button-strong"
          disabled={work.isRunning}
          onClick={() => answer(true)}
        >
          {say('stillYou.yes')}
        </button>
        <button
          type="button"
          class="button"
          ref={no}
          disabled={work.isRunning}
          onClick={() => setIsAsking(true)}
        >
          {say('stillYou.no')}
        </button>
      </div>
      {isAsking && (
        <Question
          question={say('stillYou.question', { date: since })}
          yes={say('data.yes')}
          no={say('data.no')}
          takesFocus
          onYes={() => answer(false)}
          onNo={leave}
        />
      )}
      <Feedback hasFailed={false} message={work.hasFailed ? say('data.notDeleted') : null} />
      <p>{say('stillYou.noExplained', { date: since })}</p>
    </div>
  );
}
