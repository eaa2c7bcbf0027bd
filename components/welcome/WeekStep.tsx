import type { OptionsView } from '../../utils/options/view';
import type { WelcomeActions } from '../../utils/welcome/actions';
import { useLanguage } from '../layout/language';
import { Hours } from '../settings/Hours';
import { StepCard, type StepProps } from './StepCard';

interface Props extends StepProps {
  view: OptionsView;
  team: string;
  actions: WelcomeActions['hours'];
}

/** The last step: the person's own hours and days, for those who want them told apart. */
export function WeekStep({ view, team, actions, ...step }: Props) {
  const { say } = useLanguage();
  return (
    <StepCard {...step} id="hours" step="week" onward="finish">
      <p>{say('welcome.week.intro')}</p>
      <Hours view={view} team={team} actions={actions} />
    </StepCard>
  );
}
