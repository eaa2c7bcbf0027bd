import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SystemView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Question } from './Question';
import './SystemRow.css';

interface Props {
  system: SystemView;
  teamName: string;
  onAllow: () => void;
  onRemove: () => void;
}

/** One case system: where it is, whether the browser lets it be counted, and who set it. */
export function SystemRow({ system, teamName, onAllow, onRemove }: Props) {
  const { say } = useLanguage();
  const { name, places, access, setBy } = system;
  const [isAsking, setIsAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useLayoutEffect(() => {
    // The question goes with the focus in it; the button that asked it takes the focus back.
    if (!isAsking && hasAsked.current) removeButton.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  return (
    <li class="system">
      <div class="system-about">
        <h3>
          {name}
          {setBy === 'team' && (
            <span class="system-team"> {say('options.setBy', { team: teamName })}</span>
          )}
        </h3>
        {places.map((place) => (
          <p key={place}>{place}</p>
        ))}
        <p class={`system-access access-${access}`}>{say(`options.access.${access}`)}</p>
      </div>
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
          {access === 'missing' && (
            <button
              type="button"
              class="button button-strong"
              aria-label={say('options.allowName', { name })}
              onClick={onAllow}
            >
              {say('options.allow')}
            </button>
          )}
          {setBy === 'person' && (
            <button
              type="button"
              class="button"
              ref={removeButton}
              aria-label={say('options.removeName', { name })}
              onClick={() => setIsAsking(true)}
            >
              {say('options.remove')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
