import { useRef } from 'preact/hooks';
import type { TeamActions } from '../../utils/options/actions';
import type { TeamView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import { useRescuedFocus } from '../layout/useRescuedFocus';
import { MakeTeamFile } from './MakeTeamFile';
import { OpenTeamFile } from './OpenTeamFile';
import { OrganisationWords } from './OrganisationWords';
import { TeamFileInUse } from './TeamFileInUse';
import { useChanges } from './useChanges';
import './TeamSection.css';

interface Props {
  view: TeamView;
  actions: TeamActions;
}

/** What the organisation sets, and the team's file: in use, to be opened, to be made. */
export function TeamSection({ view, actions }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const title = useRef<HTMLHeadingElement>(null);
  useRescuedFocus(title, changes.message);
  const { organisation, file, making } = view;
  return (
    <Section id="team" title={say('team.title')} titleRef={title}>
      {organisation !== null && <OrganisationWords organisation={organisation} />}
      {file !== null && (
        <TeamFileInUse
          team={file.team}
          systems={file.systems}
          onDrop={() => changes.keep(() => actions.drop(), say('team.file.dropped'))}
        />
      )}
      {changes.feedback}
      <OpenTeamFile
        organisation={organisation?.name ?? say('options.yourOrganisation')}
        check={(given) => actions.check(given)}
        onUse={(use, team) => changes.make(use, (outcome) => say(`team.used.${outcome}`, { team }))}
      />
      <MakeTeamFile
        making={making}
        make={(wish) => actions.make(wish)}
        policyFiles={(teamFile) => actions.policyFiles(teamFile)}
      />
    </Section>
  );
}
