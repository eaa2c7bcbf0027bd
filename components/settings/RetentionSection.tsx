import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { KeptFor } from './KeptFor';
import { TeamsWord } from './TeamsWord';
import { useChanges } from './useChanges';

interface Props {
  view: OptionsView;
  team: string;
  actions: OptionsActions;
}

/** How long details and totals are kept. */
export function RetentionSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  return (
    <Section id="kept" title={say('settings.kept')}>
      <KeptFor
        unit="days"
        count={view.factsKeptDays}
        onChange={(days) => changes.keep(() => actions.setFactsKeptDays(days))}
      />
      <KeptFor
        unit="months"
        count={view.retentionMonths}
        onChange={(months) => changes.keep(() => actions.setRetentionMonths(months))}
      />
      <TeamsWord team={team} isSuggested={view.suggestedByTeam.includes('retention')} />
      {changes.feedback}
    </Section>
  );
}
