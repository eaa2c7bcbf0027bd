import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** The id of what is said of it. */
  hintId: string;
  buttonRef: Ref<HTMLButtonElement>;
  onChosen: (file: Blob) => void;
}

/** A button that has the browser ask for a JSON file. */
export function ChooseFile({ label, hintId, buttonRef, onChosen }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const onPicked = () => {
    const file = picker.current?.files?.[0];
    if (file !== undefined) onChosen(file);
    // The same file, mended meanwhile, can be chosen again.
    if (picker.current !== null) picker.current.value = '';
  };
  return (
    <>
      <input ref={picker} type="file" accept=".json,application/json" hidden onChange={onPicked} />
      <button
        type="button"
        class="button"
        ref={buttonRef}
        aria-describedby={hintId}
        onClick={() => picker.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
