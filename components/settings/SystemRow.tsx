import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SystemView } from '../../utils/options/systemViews';
import { useLanguage } from '../layout/language';
import { ChangeSystem, type SystemChanges } from './ChangeSystem';
import { Question } from './Question';
import { SystemAbout } from './SystemAbout';
import './SystemRow.css';

interface Props {
  system: SystemView;
  organisation: string;
  changes: SystemChanges;
  onAllow: () => void;
  onRemove: () => void;
}

/** One case system: what there is to know of it, and what can be done with it. */
export function SystemRow({ system, organisation, changes, onAllow, onRemove }: Props) {
  const { say } = useLanguage();
  const { name, access, setBy } = system;
  const [isAsking, setIsAsking] = useState(false);
  const [isChanging, setIsChanging] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useLayoutEffect(() => {
    // The question goes with the focus in it; the button that asked it takes the focus back.
    if (!isAsking && hasAsked.current) removeButton.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  return (
    <li class="system">
      <SystemAbout system={system} organisation={organisation} />
      {isAsking ? (
        <Question
          question={say('options.removeQuestion', { name })}
          yes={say('options.removeYes')}
          no={say('options.removeNo')}
          takesFocus
          onYes={onRemove}
          onNo={() => setIsAsking(false)}
        />
      ) : (
        <div class="system-actions">
          {access !== 'given' && (
            <button
              type="button"
              class="button button-strong"
              aria-label={say('options.allowName', { name })}
              onClick={onAllow}
            >
              {say('options.allow')}
            </button>
          )}
          {setBy.kind === 'person' && (
            <>
              <button
                type="button"
                class="button"
                aria-expanded={isChanging}
                aria-label={say('systems.changeName', { name })}
                onClick={() => setIsChanging(!isChanging)}
              >
                {say('systems.change')}
              </button>
              <button
                type="button"
                class="button"
                ref={removeButton}
                aria-label={say('options.removeName', { name })}
                onClick={() => setIsAsking(true)}
              >
                {say('options.remove')}
              </button>
            </>
          )}
        </div>
      )}
      {isChanging && !isAsking && <ChangeSystem system={system} changes={changes} />}
    </li>
  );
}
