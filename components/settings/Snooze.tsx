import { useLanguage } from '../layout/language';

interface Props {
  isSnoozed: boolean;
  onSnooze: () => void;
  onEnd: () => void;
}

/** Puts all reminders off until tomorrow, and takes that back. One button, which keeps the focus. */
export function Snooze({ isSnoozed, onSnooze, onEnd }: Props) {
  const { say } = useLanguage();
  return (
    <div class="reminder-state">
      {isSnoozed && <p>{say('nudge.snoozed')}</p>}
      <button type="button" class="button" onClick={isSnoozed ? onEnd : onSnooze}>
        {say(isSnoozed ? 'nudge.wake' : 'nudge.snooze')}
      </button>
    </div>
  );
}
