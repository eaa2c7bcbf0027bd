import type { Tip, TipResponse } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { TipAnswers } from './TipAnswers';
import './TipCard.css';

interface Props {
  tip: Tip;
  response: TipResponse | null;
  onAnother: () => void;
  onAnswer: (response: TipResponse | null) => void;
  onKeep: (() => void) | null;
}

/** One tip with its credit, and what the person makes of it. */
export function TipCard({ tip, response, onAnother, onAnswer, onKeep }: Props) {
  const { say } = useLanguage();
  return (
    <section class="card tip" aria-labelledby="tip-title">
      <div class="tip-head">
        <h2 id="tip-title" class="card-title">
          {say('tip.title')}
        </h2>
        {onKeep !== null && (
          <button
            type="button"
            class="link-button tip-keep"
            aria-label={say('panel.keepName')}
            onClick={onKeep}
          >
            {say('panel.keep')}
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-label={say('tip.anotherName')}
          onClick={onAnother}
        >
          {say('tip.another')}
        </button>
      </div>
      <div class="tip-body" aria-live="polite">
        <p class="tip-text" dir="auto">
          {tip.text}
        </p>
        <p class="tip-credit" dir="auto">
          <cite>{tip.credit}</cite>
        </p>
        <p class="tip-try" dir="auto">
          <b>{say('tip.tryNow')}</b> {tip.tryNow}
        </p>
      </div>
      <TipAnswers legend={say('tip.answer')} response={response} onAnswer={onAnswer} />
    </section>
  );
}
