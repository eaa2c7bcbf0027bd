import { useLanguage } from '../layout/language';

interface Props {
  onAsk: () => void;
}

/** Says that the browser lets no notifications on the screen be shown, and has it ask again. */
export function MessagesRefused({ onAsk }: Props) {
  const { say } = useLanguage();
  return (
    <div class="reminder-state">
      <p>{say('nudge.notificationRefused')}</p>
      <button type="button" class="button" onClick={onAsk}>
        {say('nudge.askAgain')}
      </button>
    </div>
  );
}
