import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import './Choice.css';

interface Props {
  /** For the explanation, unlike any other on the page. */
  hintId: string;
  label: 'settings.beside' | 'data.forgetAtClose';
  explained: 'settings.besideExplained' | 'data.forgetAtCloseExplained';
  isTicked: boolean;
  onChange: (isTicked: boolean) => Promise<void>;
}

/** A setting that is on or off, with what it means. */
export function Tick({ hintId, label, explained, isTicked, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(isTicked, onChange);
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={shown}
          aria-describedby={hintId}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {say(label)}
      </label>
      <p id={hintId} class="hint">
        {say(explained)}
      </p>
    </div>
  );
}
