import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Tip, TipResponse } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { TipAnswers } from './TipAnswers';
import './TipCard.css';

/** What brought a tip. */
export interface TipReminder {
  title: string;
  /** A sentence before the tip; null for none. */
  message: string | null;
  /** What can be done about the reminder. */
  answers: ComponentChildren;
}

interface Props {
  tip: Tip;
  response: TipResponse | null;
  onAnother: () => void;
  onAnswer: (response: TipResponse | null) => void;
  onKeep: (() => void) | null;
  reminder?: TipReminder | undefined;
}

/** One tip with its credit, and what the person makes of it. */
export function TipCard({ tip, response, onAnother, onAnswer, onKeep, reminder }: Props) {
  const { say } = useLanguage();
  const titleId = useId();
  return (
    <section class={reminder ? 'card tip tip-reminder' : 'card tip'} aria-labelledby={titleId}>
      <div class="tip-head">
        <h2 id={titleId} class="card-title">
          {reminder?.title ?? say('tip.title')}
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
      {reminder?.message && <p class="tip-message">{reminder.message}</p>}
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
      {reminder?.answers}
    </section>
  );
}
