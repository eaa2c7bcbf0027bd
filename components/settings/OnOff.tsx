import { useOptimistic } from '../layout/useOptimistic';
import './Choice.css';

interface Props {
  label: string;
  /** What it is about, for those who hear the page, where others are labelled alike. */
  about?: string;
  isOn: boolean;
  /** Whether the person cannot change it. */
  isFixed?: boolean;
  onChange: (isOn: boolean) => Promise<void>;
}

/** Something that is on or off, and needs no explanation. */
export function OnOff({ label, about, isOn, isFixed = false, onChange }: Props) {
  const [shown, change] = useOptimistic(isOn, onChange);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={shown}
        disabled={isFixed}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>
        {label}
        {about !== undefined && <span class="visually-hidden">: {about}</span>}
      </span>
    </label>
  );
}
