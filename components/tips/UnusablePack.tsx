import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownProblems } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { ProblemList } from '../settings/ProblemList';

interface Props {
  problems: ShownProblems;
  onClose: () => void;
}

/** Why a tip pack that was opened cannot be used, line by line. */
export function UnusablePack({ problems, onClose }: Props) {
  const { say } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="team-preview">
      <h3 ref={title} tabIndex={-1}>
        {say('packs.unusable')}
      </h3>
      <p>{say('packs.unusable.explained')}</p>
      <ProblemList problems={problems} />
      <p>{say('packs.unusable.teamFile')}</p>
      <button type="button" class="button" onClick={onClose}>
        {say('team.close')}
      </button>
    </div>
  );
}
