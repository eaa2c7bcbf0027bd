import type { ReminderPreview } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import './ReminderPreview.css';

interface Props {
  message: NonNullable<ReminderPreview['message']>;
}

/** A notification on the screen, as nearly as a page can draw it; each computer draws its own. */
export function MessagePreview({ message: { title, text, buttons } }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <p class="hint">{say('nudge.preview.asMessage')}</p>
      <p class="visually-hidden">{title}</p>
      <div class="reminder-picture card reminder" inert>
        <p class="card-title reminder-title">{title}</p>
        <p class="reminder-message">{text}</p>
        <div class="reminder-offers">
          {buttons.map((button) => (
            <button key={button} type="button" class="button">
              {button}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
