import type { OptionsActions } from '../../utils/options/actions';
import type { HoursProblem, OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { TeamsWord } from './TeamsWord';
import { useChanges } from './useChanges';
import { WorkingHours } from './WorkingHours';

interface Props {
  view: OptionsView;
  team: string;
  actions: Pick<OptionsActions, 'setWorkingHours' | 'setWorkingDays'>;
}

/** The person's own hours and days, who suggested them, and what became of a change. */
export function Hours({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const { suggestedByTeam, workingHours } = view;
  const isDaysAlone =
    workingHours !== null &&
    suggestedByTeam.includes('workingDays') &&
    !suggestedByTeam.includes('workingHours');
  const keepHours = async (change: () => Promise<HoursProblem | null>) => {
    const problem = await changes.make(change, (found) =>
      found ? say(`settings.hours.problem.${found}`) : say('options.saved'),
    );
    return problem ?? null;
  };
  return (
    <>
      <WorkingHours
        hours={workingHours}
        days={view.workingDays}
        onHours={(hours) => keepHours(() => actions.setWorkingHours(hours))}
        onDays={async (days) => void (await keepHours(() => actions.setWorkingDays(days)))}
      />
      <TeamsWord team={team} isSuggested={suggestedByTeam.includes('workingHours')} />
      {isDaysAlone && <p class="hint">{say('settings.daysSuggestedBy', { team })}</p>}
      {changes.feedback}
    </>
  );
}
