import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWork, type Work } from '../layout/useWork';
import { useGivenFile } from './useGivenFile';

interface OpenedFile<Check> {
  /** What opening the file comes to; null while none is open. */
  checked: Check | null;
  open(file: Blob): void;
  /** Puts the file away, and the focus back to where one is chosen. */
  close(): void;
  chooseButton: Ref<HTMLButtonElement>;
  work: Work;
}

/** A file that was picked, dropped on the page or pasted, and what `check` says of it. */
export function useOpenedFile<Check>(check: (file: Blob) => Promise<Check>): OpenedFile<Check> {
  const work = useWork();
  const [checked, setChecked] = useState<Check | null>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const read = async (file: Blob) => {
    // A preview that stands is of another file from now on.
    setChecked(null);
    const next = await work.run(() => check(file));
    setChecked(() => next ?? null);
  };
  const open = (file: Blob) => void read(file);
  useGivenFile(open);
  return {
    checked,
    open,
    close() {
      setChecked(null);
      chooseButton.current?.focus();
    },
    chooseButton,
    work,
  };
}
