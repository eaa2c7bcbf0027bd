import { useLanguage } from '../layout/language';
import './Reminder.css';

interface Props {
  onClose: () => void;
  onSnooze: () => void;
  onTurnOff: () => void;
}

/** Three ways to be rid of a reminder, where it appears. */
export function ReminderAnswers({ onClose, onSnooze, onTurnOff }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset class="reminder-answers">
      <legend class="visually-hidden">{say('nudge.answers')}</legend>
      <button type="button" class="link-button" onClick={onClose}>
        {say('nudge.dismiss')}
      </button>
      <button type="button" class="link-button" onClick={onSnooze}>
        {say('nudge.snooze')}
      </button>
      <button type="button" class="link-button" onClick={onTurnOff}>
        {say('nudge.turnOff')}
      </button>
    </fieldset>
  );
}
