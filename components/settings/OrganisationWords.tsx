import type { OrganisationView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { ProblemList } from './ProblemList';
import { TeamWords } from './TeamWords';

interface Props {
  organisation: OrganisationView;
}

/** What the organisation sets, and what is wrong with it. */
export function OrganisationWords({ organisation: { name, sets, problems } }: Props) {
  const { say } = useLanguage();
  return (
    <div class="team-part">
      <h3>{say('team.organisation', { team: name ?? say('options.yourOrganisation') })}</h3>
      {sets.length === 0 ? (
        <p>{say('team.organisation.nothing')}</p>
      ) : (
        <TeamWords words={sets} marksSuggestions />
      )}
      {problems.shown.length > 0 && (
        <>
          <p>{say('team.organisation.problems')}</p>
          <ProblemList problems={problems} />
        </>
      )}
    </div>
  );
}
