import { type ComponentChildren, Fragment } from 'preact';

/** The first of the characters of private use, so that no sentence holds one already. */
const FIRST_SLOT = 0xe0_00;

interface Props {
  /** Gives the sentence with a mark for each child, in their order; translations move them freely. */
  sentence: (...slots: string[]) => string;
  children: ComponentChildren[];
}

/** A sentence of the catalogue with elements in the places of several of its values. */
export function SlottedValues({ sentence, children }: Props) {
  const slots = children.map((_, index) => String.fromCodePoint(FIRST_SLOT + index));
  const pieces = sentence(...slots).split(new RegExp(`([${slots.join('')}])`));
  return (
    <>
      {pieces.map((piece) => {
        const slot = slots.indexOf(piece);
        return slot === -1 ? piece : <Fragment key={piece}>{children[slot]}</Fragment>;
      })}
    </>
  );
}
