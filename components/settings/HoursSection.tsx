import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { Hours } from './Hours';

interface Props {
  view: OptionsView;
  team: string;
  actions: OptionsActions;
}

/** The person's own hours and days. */
export function HoursSection({ view, team, actions }: Props) {
  const { say } = useLanguage();
  return (
    <Section id="hours" title={say('settings.hours')}>
      <Hours view={view} team={team} actions={actions} />
    </Section>
  );
}
