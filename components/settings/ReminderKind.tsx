import type { NudgeRule } from '../../utils/nudges/rules';
import { traitsOf } from '../../utils/nudges/rules';
import type { RemindersView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { EndOfDayAt } from './EndOfDayAt';
import { LongStretch } from './LongStretch';
import { OnOff } from './OnOff';
import { ReminderPreview } from './ReminderPreview';

interface Props {
  rule: NudgeRule;
  view: RemindersView;
  onKind: (isOn: boolean) => Promise<void>;
  onAsNotification: (isOn: boolean) => Promise<void>;
  onLongStretch: (minutes: number) => Promise<void>;
  onEndOfDayAt: (time: string) => Promise<void>;
}

/** One kind of reminder: whether it comes, when, where, and what it looks like. */
export function ReminderKind({ rule, view, onKind, onAsNotification, ...times }: Props) {
  const { say } = useLanguage();
  const isOn = view.kinds[rule];
  const name = say(`nudge.${rule}.name`);
  return (
    <li class="reminder-kind">
      <OnOff label={name} isOn={isOn} onChange={onKind} />
      <div class="reminder-more">
        {isOn && rule === 'longStretch' && (
          <LongStretch minutes={view.longStretchMinutes} onChange={times.onLongStretch} />
        )}
        {isOn && rule === 'endOfDay' && (
          <EndOfDayAt time={view.endOfDayAt} onChange={times.onEndOfDayAt} />
        )}
        {traitsOf[rule].place === 'popup' && <p class="hint">{say('nudge.popupOnly')}</p>}
        {isOn && traitsOf[rule].place === 'notification' && (
          <OnOff
            label={say('nudge.asNotification')}
            about={name}
            isOn={view.asNotification[rule] && view.mayNotify}
            onChange={onAsNotification}
          />
        )}
        <ReminderPreview name={name} preview={view.previews[rule]} wording={view.wording} />
      </div>
    </li>
  );
}
