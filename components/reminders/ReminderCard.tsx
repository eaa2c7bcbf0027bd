import { useId } from 'preact/hooks';
import { writtenMinutes } from '../../utils/language/durations';
import { shortKindLabel } from '../../utils/language/kindLabel';
import type { Offer } from '../../utils/nudges/offers';
import type { ReminderView } from '../../utils/popup/view';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import './Reminder.css';
import { ReminderAnswers } from './ReminderAnswers';

interface Props {
  reminder: ReminderView;
  wording: Wording;
  /** Whether the page says by itself what is not counted, and how to mend it. */
  isSaidAbove: boolean;
  onAllow: (systemId: string, systemName: string) => void;
  onAdd: (offer: Offer) => void;
  onClose: () => void;
  onSnooze: () => void;
  onTurnOff: () => void;
}

/** A reminder in a card of its own: one that brings no tip. */
export function ReminderCard({ reminder, isSaidAbove, ...props }: Props) {
  const { say } = useLanguage();
  const titleId = useId();
  const answers = (
    <ReminderAnswers
      onClose={props.onClose}
      onSnooze={props.onSnooze}
      onTurnOff={props.onTurnOff}
    />
  );
  if (isSaidAbove) return answers;
  return (
    <section class="card reminder" aria-labelledby={titleId}>
      <h2 id={titleId} class="card-title reminder-title">
        {titleOf(reminder, say)}
      </h2>
      <Body reminder={reminder} {...props} />
      {answers}
    </section>
  );
}

function titleOf(reminder: ReminderView, say: ReturnType<typeof useLanguage>['say']): string {
  switch (reminder.rule) {
    case 'accessLost':
    case 'unmeasurable':
      return say(`nudge.${reminder.rule}.title`, { system: reminder.systemName });
    default:
      return say(`nudge.${reminder.rule}.title`);
  }
}

function Body({
  reminder,
  wording,
  onAllow,
  onAdd,
}: Pick<Props, 'reminder' | 'wording' | 'onAllow' | 'onAdd'>) {
  const { say } = useLanguage();
  switch (reminder.rule) {
    case 'accessLost':
      return (
        <>
          <p class="reminder-message">{say('nudge.accessLost.message')}</p>
          <div class="reminder-offers">
            <button
              type="button"
              class="button"
              onClick={() => onAllow(reminder.systemId, reminder.systemName)}
            >
              {say('status.allow')}
            </button>
          </div>
        </>
      );
    case 'unmeasurable':
      return <p class="reminder-message">{say('nudge.unmeasurable.message')}</p>;
    case 'endOfDay':
      return (
        <div class="reminder-offers">
          {reminder.offers.map((offer) => (
            <button
              key={`${offer.kind}-${offer.minutes}`}
              type="button"
              class="pill"
              onClick={({ detail }) => {
                // The second half of a double click is not a second visit.
                if (detail <= 1) onAdd(offer);
              }}
            >
              {say('nudge.endOfDay.add', {
                kind: shortKindLabel(offer.kind, wording, say),
                duration: writtenMinutes(offer.minutes, say),
              })}
            </button>
          ))}
        </div>
      );
    case 'longStretch':
      return <p class="reminder-message">{say('nudge.longStretch.messageAlone')}</p>;
    case 'firstOfDay':
      return null;
  }
}
