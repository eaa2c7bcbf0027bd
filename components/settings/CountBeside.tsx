import { Tick } from './Tick';

interface Props {
  isCounted: boolean;
  onChange: (isCounted: boolean) => Promise<void>;
}

/** Whether reading in a window beside the one that has the keyboard counts. */
export function CountBeside({ isCounted, onChange }: Props) {
  return (
    <Tick
      hintId="beside-hint"
      label="settings.beside"
      explained="settings.besideExplained"
      isTicked={isCounted}
      onChange={onChange}
    />
  );
}
