import type { RemindersActions } from '../../utils/options/actions';
import type { RemindersView } from '../../utils/options/view';
import type { NudgeRule } from '../../utils/nudges/rules';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { MessagesRefused } from './MessagesRefused';
import { OnOff } from './OnOff';
import { ReminderKind } from './ReminderKind';
import './RemindersSection.css';
import { Snooze } from './Snooze';
import { useChanges } from './useChanges';
import { WhyReminders } from './WhyReminders';

/** From what is on from the start to what the person may turn on. */
const listed: readonly NudgeRule[] = [
  'firstOfDay',
  'accessLost',
  'unmeasurable',
  'endOfDay',
  'longStretch',
];

interface Props {
  view: RemindersView;
  team: string;
  actions: RemindersActions;
}

/** Which reminders come, how they look, and what brought the last of them. */
export function RemindersSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const keepAsked = (ask: () => Promise<boolean | null>) =>
    changes
      .make(ask, (mayNotify) => {
        if (mayNotify === null) return say('options.saved');
        return say(mayNotify ? 'nudge.notificationAllowed' : 'nudge.notificationRefused');
      })
      .then(() => undefined);
  const isRefused =
    !view.mayNotify && listed.some((rule) => view.kinds[rule] && view.asNotification[rule]);
  return (
    <Section id="reminders" title={say('nudge.settings')}>
      <p class="hint">{say('nudge.settings.explained')}</p>
      <OnOff
        label={say('nudge.all')}
        isOn={!view.isOff}
        isFixed={view.isOffByTeam}
        onChange={(isOn) => changes.keep(() => actions.setAll(isOn))}
      />
      {view.isOffByTeam && <p>{say('nudge.offByTeam', { team })}</p>}
      {!view.isOff && (
        <>
          <Snooze
            isSnoozed={view.isSnoozed}
            onSnooze={() => changes.keep(() => actions.snooze(), say('nudge.snoozed'))}
            onEnd={() => changes.keep(() => actions.endSnooze())}
          />
          <ul class="reminder-kinds">
            {listed.map((rule) => (
              <ReminderKind
                key={rule}
                rule={rule}
                view={view}
                onKind={(isOn) => keepAsked(() => actions.setKind(rule, isOn))}
                onAsNotification={(isOn) => keepAsked(() => actions.setAsNotification(rule, isOn))}
                onLongStretch={(minutes) => changes.keep(() => actions.setLongStretch(minutes))}
                onEndOfDayAt={(time) =>
                  changes
                    .make(
                      () => actions.setEndOfDayAt(time),
                      (problem) => say(problem ? 'nudge.endOfDay.notATime' : 'options.saved'),
                    )
                    .then(() => undefined)
                }
              />
            ))}
          </ul>
          {isRefused && <MessagesRefused onAsk={() => keepAsked(() => actions.askToNotify())} />}
        </>
      )}
      {changes.feedback}
      <WhyReminders read={() => actions.readWhy()} asOf={view} />
    </Section>
  );
}
