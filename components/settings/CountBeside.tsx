import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import './Choice.css';

interface Props {
  isCounted: boolean;
  onChange: (isCounted: boolean) => Promise<void>;
}

/** Whether reading in a window beside the one that has the keyboard counts. */
export function CountBeside({ isCounted, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(isCounted, onChange);
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={shown}
          aria-describedby="beside-hint"
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {say('settings.beside')}
      </label>
      <p id="beside-hint" class="hint">
        {say('settings.besideExplained')}
      </p>
    </div>
  );
}
