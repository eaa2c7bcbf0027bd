import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { AwayAllowance } from './AwayAllowance';
import { CountBeside } from './CountBeside';
import { DayStart } from './DayStart';
import { TeamsWord } from './TeamsWord';
import { useChanges } from './useChanges';

interface Props {
  view: OptionsView;
  team: string;
  actions: OptionsActions;
}

/** What counts as time at a case system, and when a day begins. */
export function CountsSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const { suggestedByTeam } = view;
  return (
    <Section id="counts" title={say('options.counts')}>
      <AwayAllowance
        minutes={view.awayAllowanceMinutes}
        onChange={(minutes) => changes.keep(() => actions.setAwayAllowance(minutes))}
      />
      <TeamsWord team={team} isSuggested={suggestedByTeam.includes('awayAllowance')} />
      <CountBeside
        isCounted={view.countsBeside}
        onChange={(isCounted) => changes.keep(() => actions.setCountBeside(isCounted))}
      />
      <DayStart
        minutes={view.dayStartsAtMinutes}
        onChange={(minutes) => changes.keep(() => actions.setDayStart(minutes))}
      />
      <TeamsWord team={team} isSuggested={suggestedByTeam.includes('dayStart')} />
      {changes.feedback}
    </Section>
  );
}
