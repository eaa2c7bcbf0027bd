import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ReminderView } from '../../utils/popup/view';
import { useLanguage } from '../layout/language';
import './Reminder.css';
import { reminderTitle } from './reminderTitle';

interface Props {
  reminder: ReminderView;
  onAllow: (systemId: string, systemName: string) => void;
  /** What can be done about it being there. */
  answers: ComponentChildren;
}

/** A reminder in a card of its own: one that belongs to nothing else in the popup. */
export function ReminderCard({ reminder, onAllow, answers }: Props) {
  const { say } = useLanguage();
  const titleId = useId();
  return (
    <section class="card reminder" aria-labelledby={titleId}>
      <h2 id={titleId} class="card-title reminder-title">
        {reminderTitle(reminder, say)}
      </h2>
      <p class="reminder-message">{messageOf(reminder, say)}</p>
      {reminder.rule === 'accessLost' && (
        <div class="reminder-offers">
          <button
            type="button"
            class="button"
            onClick={() => onAllow(reminder.systemId, reminder.systemName)}
          >
            {say('status.allow')}
          </button>
        </div>
      )}
      {answers}
    </section>
  );
}

function messageOf({ rule }: ReminderView, say: ReturnType<typeof useLanguage>['say']): string {
  if (rule === 'firstOfDay' || rule === 'longStretch') return say('nudge.longStretch.messageAlone');
  return say(`nudge.${rule}.message`);
}
