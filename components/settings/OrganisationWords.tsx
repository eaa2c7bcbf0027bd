import type { OrganisationView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { ProblemList } from './ProblemList';
import { TeamWords } from './TeamWords';

interface Props {
  organisation: OrganisationView;
}

/** What the organisation sets, and what is wrong with it. */
export function OrganisationWords({ organisation: { name, systems, sets, problems } }: Props) {
  const { say } = useLanguage();
  return (
    <div class="team-part">
      <h3>{say('team.organisation', { team: name ?? say('options.yourOrganisation') })}</h3>
      {systems.length > 0 && <p>{say('team.file.systems', { systems: systems.join(', ') })}</p>}
      {sets.length > 0 && <TeamWords words={sets} marksSuggestions />}
      {systems.length + sets.length === 0 && <p>{say('team.organisation.nothing')}</p>}
      {problems.shown.length > 0 && (
        <>
          <p>{say('team.organisation.problems')}</p>
          <ProblemList problems={problems} />
        </>
      )}
    </div>
  );
}
