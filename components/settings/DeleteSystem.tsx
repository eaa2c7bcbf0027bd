import { useRef, useState } from 'preact/hooks';
import type { KeptView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Question } from './Question';

interface Props {
  systems: KeptView['systems'];
  /** Says what became of it. */
  onDelete: (systemId: string, sentence: string) => Promise<void>;
}

/** Deletes what was measured in one case system, after asking once more. */
export function DeleteSystem({ systems, onDelete }: Props) {
  const { say } = useLanguage();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const chosen = systems.find(({ id }) => id === chosenId) ?? systems[0];
  if (chosen === undefined) return null;
  const answer = (isYes: boolean) => {
    setIsAsking(false);
    select.current?.focus();
    if (isYes) void onDelete(chosen.id, say('data.didDeleteSystem', { system: chosen.name }));
  };
  return (
    <form
      class="delete-part"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsking(true);
      }}
    >
      <h4 id="delete-system-title">{say('data.system')}</h4>
      <p id="delete-system-hint" class="hint">
        {say('data.systemExplained')}
      </p>
      <div class="delete-fields">
        <select
          class="field"
          ref={select}
          aria-labelledby="delete-system-title"
          aria-describedby="delete-system-hint"
          value={chosen.id}
          onChange={({ currentTarget }) => {
            setChosenId(currentTarget.value);
            setIsAsking(false);
          }}
        >
          {systems.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          {say('data.deleteSystem')}
        </button>
      </div>
      {isAsking && (
        <Question
          question={say('data.systemQuestion', { system: chosen.name })}
          yes={say('data.yes')}
          no={say('data.no')}
          takesFocus
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
    </form>
  );
}
