import { useRef, useState } from 'preact/hooks';
import type { NameProblem } from '../../utils/systems/systemName';
import { useLanguage } from '../layout/language';
import './ChangeSystem.css';

interface Props {
  id: string;
  name: string;
  /** Gives the problem, null when it was kept, undefined when it failed. */
  onRename: (name: string) => Promise<NameProblem | null | undefined>;
}

/** Gives a system another name. */
export function RenameSystem({ id, name, onRename }: Props) {
  const { say } = useLanguage();
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = await onRename(text);
    if (found === undefined) return;
    setProblem(found);
    if (found !== null) field.current?.focus();
  };
  return (
    <form class="change-form" noValidate onSubmit={onSubmit}>
      <label for={`name-${id}`}>{say('systems.newName')}</label>
      <input
        id={`name-${id}`}
        class="field"
        ref={field}
        type="text"
        autocomplete="off"
        value={text}
        aria-describedby={`name-${id}-problem`}
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setProblem(null);
        }}
      />
      <output id={`name-${id}-problem`}>
        {problem === null ? '' : say(`systems.name.${problem}`)}
      </output>
      <button type="submit" class="button">
        {say('systems.saveName')}
      </button>
    </form>
  );
}
