import type { TeamActions } from '../../utils/options/actions';
import type { UseOutcome } from '../../utils/options/view';
import { Progress } from '../layout/Progress';
import { useLanguage } from '../layout/language';
import { Feedback } from '../layout/Feedback';
import { ChooseFile } from './ChooseFile';
import { TeamFilePreview } from './TeamFilePreview';
import { UnusableTeamFile } from './UnusableTeamFile';
import { useOpenedFile } from './useOpenedFile';

interface Props {
  /** Who decides which systems are counted, where it is not the person. */
  organisation: string;
  check: TeamActions['check'];
  /** Called inside the click. */
  onUse: (use: () => Promise<UseOutcome>, team: string) => void;
}

/** Opens a team's file and shows what it would change before anything does. */
export function OpenTeamFile({ organisation, check, onUse }: Props) {
  const { say } = useLanguage();
  const { checked, open, close, chooseButton, work } = useOpenedFile(check);

  return (
    <div class="team-part">
      <h3 id="team-open">{say('team.open')}</h3>
      <p class="hint">{say('team.file.explained')}</p>
      <p id="team-open-hint" class="hint">
        {say('team.open.explained')}
      </p>
      <p>
        <a href="/dashboard.html#tips">{say('packs.where')}</a>
      </p>
      <ChooseFile
        label={say('team.open.choose')}
        hintId="team-open-hint"
        buttonRef={chooseButton}
        onChosen={open}
      />
      {work.isRunning && <Progress label={say('work.running')} />}
      <Feedback hasFailed={work.hasFailed} message={null} />
      {checked?.kind === 'unusable' && <UnusableTeamFile file={checked} onClose={close} />}
      {checked?.kind === 'usable' && (
        <TeamFilePreview
          file={checked}
          organisation={organisation}
          onUse={(takesSuggestions) => {
            onUse(() => checked.use(takesSuggestions), checked.team ?? say('team.unnamed'));
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
