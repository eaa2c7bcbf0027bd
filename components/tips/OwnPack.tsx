import { useState } from 'preact/hooks';
import type { PackView } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { Question } from '../settings/Question';
import { PackContents } from './PackContents';

interface Props {
  pack: PackView;
  onRemove: () => void;
}

/** A pack that the person added, and how to do without it again. */
export function OwnPack({ pack: { title, count, credits }, onRemove }: Props) {
  const { say } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div class="team-part">
      <h3 dir="auto">{title}</h3>
      <PackContents count={count} credits={credits} />
      {isAsking ? (
        <Question
          question={say('packs.removeQuestion', { pack: title })}
          yes={say('packs.removeYes')}
          no={say('packs.removeNo')}
          takesFocus
          onYes={onRemove}
          onNo={() => setIsAsking(false)}
        />
      ) : (
        <button
          type="button"
          class="button"
          aria-label={say('packs.removeName', { pack: title })}
          onClick={() => setIsAsking(true)}
        >
          {say('packs.remove')}
        </button>
      )}
    </div>
  );
}
