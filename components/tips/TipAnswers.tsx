import type { TipResponse } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import './TipAnswers.css';

const responses: readonly TipResponse[] = ['helpful', 'notForMe'];

interface Props {
  /** What is asked, for those who do not see which tip it stands under. */
  legend: string;
  response: TipResponse | null;
  /** Null takes an answer back. */
  onAnswer: (response: TipResponse | null) => void;
}

/** What the person makes of a tip: two answers, of which one at most holds. */
export function TipAnswers({ legend, response, onAnswer }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset class="tip-answers">
      <legend class="visually-hidden" dir="auto">
        {legend}
      </legend>
      {responses.map((answer) => (
        <button
          key={answer}
          type="button"
          class="pill"
          aria-pressed={response === answer}
          onClick={() => onAnswer(response === answer ? null : answer)}
        >
          {say(`tip.${answer}`)}
        </button>
      ))}
    </fieldset>
  );
}
