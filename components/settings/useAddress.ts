import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import type { AddressCheck, PlaceToAdd } from '../../utils/options/systemViews';

/** An address as it is being typed, and what of it would be added. */
export interface TypedAddress {
  text: string;
  /** With the choice of a part taken in. */
  checked: AddressCheck;
  /** Whether there is nothing to say yet. */
  isSilent: boolean;
  isPart: boolean;
  field: RefObject<HTMLInputElement | null>;
  type: (text: string) => void;
  choosePart: (isPart: boolean) => void;
  /** What is to be added; where that is nothing, says why and takes the focus back. */
  take: () => PlaceToAdd | null;
  clear: () => void;
}

/** Keeps what is typed into an address field, and checks it at every key. */
export function useAddress(check: SystemActions['checkAddress']): TypedAddress {
  const [text, setText] = useState('');
  const [isPart, setIsPart] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const whole = check(text);
  const checked = isPart ? partOf(whole) : whole;
  return {
    text,
    checked,
    isSilent: text.trim() === '' && !isAsked,
    isPart,
    field,
    type: (typed) => {
      setText(typed);
      // Another address may have no such part, and nobody chose the one it has.
      if (check(typed).narrower?.pattern !== whole.narrower?.pattern) setIsPart(false);
    },
    choosePart: setIsPart,
    take: () => {
      setIsAsked(true);
      if (checked.kind === 'usable') return checked;
      field.current?.focus();
      return null;
    },
    clear: () => {
      setText('');
      setIsPart(false);
      setIsAsked(false);
    },
  };
}

function partOf(whole: AddressCheck): AddressCheck {
  const { narrower } = whole;
  return narrower === null ? whole : { kind: 'usable', ...narrower, narrower };
}
