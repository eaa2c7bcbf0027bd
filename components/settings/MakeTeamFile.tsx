import { useRef, useState } from 'preact/hooks';
import type { MadeFile, TeamActions } from '../../utils/options/actions';
import type { MakingView, Suggestion } from '../../utils/options/view';
import { download } from '../layout/download';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { PolicyFiles } from './PolicyFiles';
import { ProblemList } from './ProblemList';
import { suggestionSentence } from './teamSentence';
import './Choice.css';

const LONGEST_NAME = 80;

interface Props {
  making: MakingView;
  make: TeamActions['make'];
  policyFiles: TeamActions['policyFiles'];
}

/** Makes a team's file from what is set here, and has the browser download it. */
export function MakeTeamFile({ making, make, policyFiles }: Props) {
  const language = useLanguage();
  const { say } = language;
  const [team, setTeam] = useState<string | null>(null);
  const [wording, setWording] = useState(making.wording);
  const [left, setLeft] = useState<readonly Suggestion[]>(['retention']);
  const [made, setMade] = useState<MadeFile | null>(null);
  const [isNameMissing, setIsNameMissing] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const name = team ?? making.team;

  if (making.systems.length === 0) {
    return (
      <div class="team-part">
        <h3>{say('team.make')}</h3>
        <p>{say('team.make.noSystems')}</p>
      </div>
    );
  }

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setMade(null);
    setIsNameMissing(name.trim() === '');
    if (name.trim() === '') {
      nameField.current?.focus();
      return;
    }
    const suggestions = making.suggestions
      .map(({ suggestion }) => suggestion)
      .filter((suggestion) => !left.includes(suggestion));
    const file = make({ team: name, wording, suggestions });
    if (file.kind === 'file') download(file.name, file.text, 'application/json');
    setMade(file);
  };
  const suggest = (suggestion: Suggestion, isSuggested: boolean) => {
    const others = left.filter((other) => other !== suggestion);
    setLeft(isSuggested ? others : [...others, suggestion]);
  };

  return (
    <form class="team-part" noValidate onSubmit={onSubmit}>
      <h3>{say('team.make')}</h3>
      <p class="hint">{say('team.make.explained')}</p>
      <label for="team-name">{say('team.make.name')}</label>
      <p id="team-name-hint" class="hint">
        {say('team.make.nameHint')}
      </p>
      <input
        id="team-name"
        class="field"
        ref={nameField}
        type="text"
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        aria-describedby="team-name-hint"
        aria-invalid={isNameMissing}
        onInput={({ currentTarget }) => setTeam(currentTarget.value)}
      />
      <label for="team-wording">{say('team.make.wording')}</label>
      <select
        id="team-wording"
        class="field"
        value={wording}
        onChange={({ currentTarget }) =>
          setWording(currentTarget.value === 'adults' ? 'adults' : 'children')
        }
      >
        <option value="children">{say('team.make.wording.children')}</option>
        <option value="adults">{say('team.make.wording.adults')}</option>
      </select>
      <h4>{say('team.make.systems')}</h4>
      <ul class="team-list">
        {making.systems.map((system, index) => (
          <li key={index}>
            {system.name}: {system.places.join('; ')}
          </li>
        ))}
      </ul>
      {making.suggestions.length > 0 && (
        <fieldset class="team-choices">
          <legend>{say('team.make.suggestions')}</legend>
          {making.suggestions.map((word) => (
            <label key={word.suggestion} class="choice">
              <input
                type="checkbox"
                checked={!left.includes(word.suggestion)}
                onChange={({ currentTarget }) => suggest(word.suggestion, currentTarget.checked)}
              />
              {suggestionSentence(word, language)}
            </label>
          ))}
        </fieldset>
      )}
      <button type="submit" class="button">
        {say('team.make.download')}
      </button>
      <Feedback hasFailed={false} message={messageOf(isNameMissing, made)} />
      {made?.kind === 'file' && <PolicyFiles teamFile={made.text} policyFiles={policyFiles} />}
      {made?.kind === 'problems' && <ProblemList problems={made.problems} />}
    </form>
  );

  function messageOf(isMissing: boolean, result: MadeFile | null): string | null {
    if (isMissing) return say('team.make.nameMissing');
    if (result === null) return null;
    return result.kind === 'file'
      ? say('team.make.made', { file: result.name })
      : say('team.make.problems');
  }
}
