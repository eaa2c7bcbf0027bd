import type { ComponentChildren } from 'preact';

/** A character of private use, so that no sentence holds it already. */
const SLOT = '\uE000';

interface Props {
  /** Gives the sentence with the mark where the child goes; translations move it freely. */
  sentence: (slot: string) => string;
  children: ComponentChildren;
}

/** A sentence of the catalogue with an element in the place of one of its values. */
export function Slotted({ sentence, children }: Props) {
  const [before = '', after = ''] = sentence(SLOT).split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
