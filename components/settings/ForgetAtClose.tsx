import { Tick } from './Tick';

interface Props {
  isWanted: boolean;
  onChange: (isWanted: boolean) => Promise<void>;
}

/** Whether what is recorded goes when the browser closes. */
export function ForgetAtClose({ isWanted, onChange }: Props) {
  return (
    <Tick
      hintId="forget-hint"
      label="data.forgetAtClose"
      explained="data.forgetAtCloseExplained"
      isTicked={isWanted}
      onChange={onChange}
    />
  );
}
