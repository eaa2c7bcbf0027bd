import type { ReminderPreview as Preview } from '../../utils/options/view';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { ReminderAnswers } from '../reminders/ReminderAnswers';
import { ReminderCard } from '../reminders/ReminderCard';
import { TipCard } from '../tips/TipCard';
import './ReminderPreview.css';

interface Props {
  /** What kind of reminder it is, for those who hear the page. */
  name: string;
  preview: Preview;
  wording: Wording;
}

const nothing = () => undefined;
const answers = { onClose: nothing, onSnooze: nothing, onTurnOff: nothing };

/** What a reminder looks like; nothing in it can be pressed, so it is put into words as well. */
export function ReminderPreview({ name, preview: { reminder, tip, message }, wording }: Props) {
  const { say } = useLanguage();
  const around = {
    title: say(`nudge.${reminder.rule}.title`, { system: '' }),
    message: reminder.rule === 'longStretch' ? say('nudge.longStretch.message') : null,
    answers: <ReminderAnswers {...answers} />,
  };
  return (
    <details class="reminder-preview">
      <summary>
        {say('nudge.preview')}
        <span class="visually-hidden">: {name}</span>
      </summary>
      <p class="hint">{say('nudge.preview.inAlongside')}</p>
      <div class="reminder-picture" inert>
        {tip !== null ? (
          <TipCard
            tip={tip}
            response={null}
            onAnother={nothing}
            onAnswer={nothing}
            reminder={around}
          />
        ) : (
          <ReminderCard
            reminder={reminder}
            wording={wording}
            isSaidAbove={false}
            onAllow={nothing}
            onAdd={nothing}
            {...answers}
          />
        )}
      </div>
      {message !== null && (
        <>
          <p class="hint">{say('nudge.preview.asMessage')}</p>
          <div class="reminder-picture card reminder" inert>
            <p class="card-title reminder-title">{message.title}</p>
            <p class="reminder-message">{message.text}</p>
            <div class="reminder-offers">
              {message.buttons.map((button) => (
                <button key={button} type="button" class="button">
                  {button}
                </button>
              ))}
            </div>
          </div>
        </>
      )}
    </details>
  );
}
