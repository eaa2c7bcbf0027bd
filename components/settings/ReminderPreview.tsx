import type { ReminderPreview as Preview } from '../../utils/options/view';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { AddDirectTime } from '../log/AddDirectTime';
import { OfferButtons } from '../reminders/OfferButtons';
import { ReminderAnswers } from '../reminders/ReminderAnswers';
import { ReminderCard } from '../reminders/ReminderCard';
import { reminderTitle } from '../reminders/reminderTitle';
import { TipCard } from '../tips/TipCard';
import { MessagePreview } from './MessagePreview';
import './ReminderPreview.css';

interface Props {
  /** What kind of reminder it is, for those who hear the page. */
  name: string;
  preview: Preview;
  wording: Wording;
}

/** What a reminder looks like, where it waits and as a message. */
export function ReminderPreview({ name, preview, wording }: Props) {
  const { say } = useLanguage();
  const { reminder, message } = preview;
  return (
    <details class="reminder-preview">
      <summary>
        {say('nudge.preview')}
        <span class="visually-hidden">: {name}</span>
      </summary>
      <p class="hint">{say('nudge.preview.inAlongside')}</p>
      {/* A picture of it: nothing in it can be pressed or is read out, so its title stands for it. */}
      <p class="visually-hidden">{reminderTitle(reminder, say)}</p>
      <div class="reminder-picture" inert>
        <Picture preview={preview} wording={wording} />
      </div>
      {message !== null && <MessagePreview message={message} />}
    </details>
  );
}

const nothing = () => undefined;

function Picture({ preview: { reminder, tip }, wording }: Pick<Props, 'preview' | 'wording'>) {
  const { say } = useLanguage();
  const title = reminderTitle(reminder, say);
  const answers = <ReminderAnswers onClose={nothing} onSnooze={nothing} onTurnOff={nothing} />;
  if (reminder.rule === 'endOfDay') {
    const offers = <OfferButtons offers={reminder.offers} wording={wording} onAdd={nothing} />;
    return (
      <AddDirectTime
        wording={wording}
        lastEntry={null}
        isEmpty={false}
        onAdd={() => Promise.resolve(null)}
        onUndo={() => Promise.resolve(true)}
        reminder={{ title, offers, answers }}
      />
    );
  }
  if (tip === null) return <ReminderCard reminder={reminder} onAllow={nothing} answers={answers} />;
  const message = reminder.rule === 'longStretch' ? say('nudge.longStretch.message') : null;
  return (
    <TipCard
      tip={tip}
      response={null}
      onAnother={nothing}
      onAnswer={nothing}
      onKeep={null}
      reminder={{ title, message, answers }}
    />
  );
}
