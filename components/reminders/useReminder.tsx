import type { RefObject, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../utils/language/language';
import type { ReminderActions } from '../../utils/popup/actions';
import type { PopupView } from '../../utils/popup/view';
import { useRescuedFocus } from '../layout/useRescuedFocus';
import type { Work } from '../layout/useWork';
import type { LogReminder } from '../log/AddDirectTime';
import type { TipReminder } from '../tips/TipCard';
import { isSaidByStatus } from './isSaidByStatus';
import { OfferButtons } from './OfferButtons';
import { ReminderAnswers } from './ReminderAnswers';
import { ReminderCard } from './ReminderCard';
import { reminderTitle } from './reminderTitle';

interface Given {
  view: PopupView;
  actions: ReminderActions;
  language: Language;
  work: Work;
  /** Takes the focus when the button that had it goes. */
  page: RefObject<HTMLElement | null>;
  onNews: (sentence: string | null) => void;
  onAllow: (systemId: string, systemName: string) => void;
}

/** A reminder as the popup draws it: round the tip it brought, round the log, or by itself. */
interface DrawnReminder {
  alone?: VNode;
  aroundTip?: TipReminder;
  aroundLog?: LogReminder;
}

/** The reminder that waits, if there is one, and what its buttons do. */
export function useReminder({
  view,
  actions,
  language,
  work,
  page,
  ...told
}: Given): DrawnReminder {
  const { reminder, wording, status } = view;
  const { say } = language;
  const [answered, setAnswered] = useState<string | null>(null);
  useRescuedFocus(page, answered);
  const id = reminder?.id;
  useEffect(() => {
    // What is not noted as seen keeps its dot, and nothing else.
    if (id !== undefined) actions.see(id).catch(() => undefined);
  }, [id]);
  if (reminder === null) return {};

  const answer = async (change: () => Promise<void>, news: string | null) => {
    if (!(await work.didRun(change))) return;
    told.onNews(news);
    setAnswered(reminder.id);
  };
  const answers = (
    <ReminderAnswers
      onClose={() => answer(() => actions.close(reminder.id), null)}
      onSnooze={() => answer(() => actions.snooze(), say('nudge.snoozed'))}
      onTurnOff={() =>
        answer(() => actions.turnOff(reminder.rule, reminder.id), say('nudge.turnedOff'))
      }
    />
  );
  const title = reminderTitle(reminder, say);
  if (reminder.rule === 'endOfDay') {
    const offers = (
      <OfferButtons
        offers={reminder.offers}
        wording={wording}
        onAdd={(offer) => answer(() => actions.add(reminder.id, offer), null)}
      />
    );
    return { aroundLog: { title, offers, answers } };
  }
  if ('hasTip' in reminder && reminder.hasTip) {
    const message = reminder.rule === 'longStretch' ? say('nudge.longStretch.message') : null;
    return { aroundTip: { title, message, answers } };
  }
  if (isSaidByStatus(reminder, status)) return { alone: answers };
  return { alone: <ReminderCard reminder={reminder} onAllow={told.onAllow} answers={answers} /> };
}
