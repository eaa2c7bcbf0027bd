import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TeamFileCheck } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { ProblemList } from './ProblemList';

interface Props {
  file: Extract<TeamFileCheck, { kind: 'unusable' }>;
  onClose: () => void;
}

/** Why a file that was opened cannot be used. */
export function UnusableTeamFile({ file: { problem, details }, onClose }: Props) {
  const { say } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="team-preview">
      <h3 ref={title} tabIndex={-1}>
        {say('team.unusable')}
      </h3>
      <p>{say(`team.unusable.${problem}`)}</p>
      <ProblemList problems={details} />
      <button type="button" class="button" onClick={onClose}>
        {say('team.close')}
      </button>
    </div>
  );
}
