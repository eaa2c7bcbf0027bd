import type { TipsActions } from '../../utils/dashboard/view';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { Progress } from '../layout/Progress';
import { ChooseFile } from '../settings/ChooseFile';
import { useOpenedFile } from '../settings/useOpenedFile';
import { PackPreview, type UsablePack } from './PackPreview';
import { UnusablePack } from './UnusablePack';

interface Props {
  check: TipsActions['checkPack'];
  onAdd: (pack: UsablePack) => void;
}

/** Opens a tip pack's file and shows what it would change before anything does. */
export function AddPack({ check, onAdd }: Props) {
  const { say } = useLanguage();
  const { checked, open, close, chooseButton, work } = useOpenedFile(check);

  return (
    <div class="team-part">
      <h3>{say('packs.add')}</h3>
      <p id="packs-add-hint" class="hint">
        {say('packs.add.explained')}
      </p>
      <ChooseFile
        label={say('team.open.choose')}
        hintId="packs-add-hint"
        buttonRef={chooseButton}
        onChosen={open}
      />
      {work.isRunning && <Progress label={say('work.running')} />}
      <Feedback hasFailed={work.hasFailed} message={null} />
      {checked?.kind === 'unusable' && <UnusablePack problems={checked.problems} onClose={close} />}
      {checked?.kind === 'usable' && (
        <PackPreview
          pack={checked}
          onAdd={() => {
            onAdd(checked);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
