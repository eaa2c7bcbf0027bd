import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { CountedKinds } from './CountedKinds';
import { TeamsWord } from './TeamsWord';
import { useChanges } from './useChanges';

interface Props {
  view: OptionsView;
  team: string;
  actions: OptionsActions;
}

/** Which kinds of time count as direct time. */
export function DirectSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  return (
    <Section id="direct" title={say('options.direct')}>
      <CountedKinds
        counted={view.countedKinds}
        wording={view.wording}
        onChange={(kinds) => changes.keep(() => actions.setCountedKinds(kinds))}
      />
      <TeamsWord team={team} isSuggested={view.suggestedByTeam.includes('countedKinds')} />
      {changes.feedback}
    </Section>
  );
}
