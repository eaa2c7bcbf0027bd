import { useLanguage } from '../layout/language';
import { useOptimistic } from '../layout/useOptimistic';
import './Choice.css';

interface Props {
  isWanted: boolean;
  onChange: (isWanted: boolean) => Promise<void>;
}

/** Whether what is recorded goes when the browser closes. */
export function ForgetAtClose({ isWanted, onChange }: Props) {
  const { say } = useLanguage();
  const [shown, change] = useOptimistic(isWanted, onChange);
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={shown}
          aria-describedby="forget-hint"
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {say('data.forgetAtClose')}
      </label>
      <p id="forget-hint" class="hint">
        {say('data.forgetAtCloseExplained')}
      </p>
    </div>
  );
}
