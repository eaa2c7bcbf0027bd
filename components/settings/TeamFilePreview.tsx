import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TeamFileCheck } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { ProblemList } from './ProblemList';
import { TeamWords } from './TeamWords';
import './Choice.css';

interface Props {
  file: Extract<TeamFileCheck, { kind: 'usable' }>;
  organisation: string;
  /** Called inside the click. */
  onUse: (takesSuggestions: boolean) => void;
  onClose: () => void;
}

/** What using a team's file would change, before anything is stored. */
export function TeamFilePreview({ file, organisation, onUse, onClose }: Props) {
  const { say } = useLanguage();
  const { changes, suggestions, overlaps, barredSystems, leftOut } = file;
  // What deletes is never taken by a click that was meant for something else.
  const [takesSuggestions, setTakesSuggestions] = useState(!file.keepsShorter);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const team = file.team ?? say('team.unnamed');
  const earlier = file.earlierTeam ?? say('team.unnamed');
  return (
    <div class="team-preview">
      <h3 ref={title} tabIndex={-1}>
        {say(`team.preview.${file.relation}`, { team, earlier })}
      </h3>
      {file.relation === 'anotherTeam' && <p>{say('team.preview.anotherTeam.explained')}</p>}
      {changes.length > 0 ? (
        <>
          <p>{say('team.preview.changes')}</p>
          <TeamWords words={changes} />
        </>
      ) : (
        suggestions.length === 0 && <p>{say('team.preview.nothing')}</p>
      )}
      {barredSystems.length > 0 && (
        <p>
          {say('team.preview.barred', { team: organisation, systems: barredSystems.join(', ') })}
        </p>
      )}
      {overlaps.length > 0 && (
        <>
          <p>{say('team.preview.overlaps')}</p>
          <ul class="team-list">
            {overlaps.map((overlap, index) => (
              <li key={index}>{say('team.preview.overlap', overlap)}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.shown.length > 0 && (
        <>
          <p>{say('team.preview.leftOut')}</p>
          <ProblemList problems={leftOut} />
        </>
      )}
      {suggestions.length > 0 && (
        <>
          <p>{say('team.preview.suggestions')}</p>
          <TeamWords words={suggestions} />
          {file.keepsShorter && <p>{say('team.preview.keepsShorter')}</p>}
          <label class="choice">
            <input
              type="checkbox"
              checked={takesSuggestions}
              aria-describedby="team-take-hint"
              onChange={({ currentTarget }) => setTakesSuggestions(currentTarget.checked)}
            />
            {say('team.preview.suggestions.take')}
          </label>
          <p id="team-take-hint" class="hint">
            {say('team.preview.suggestions.explained')}
          </p>
        </>
      )}
      {file.asksBrowser && <p>{say('team.preview.asks')}</p>}
      <div class="team-actions">
        <button
          type="button"
          class="button button-strong"
          onClick={() => onUse(takesSuggestions && suggestions.length > 0)}
        >
          {say('team.preview.use')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('team.preview.cancel')}
        </button>
      </div>
    </div>
  );
}
