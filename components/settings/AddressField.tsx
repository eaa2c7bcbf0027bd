import { useLanguage } from '../layout/language';
import './AddressField.css';
import { addressSentence } from './addressSentence';
import './Choice.css';
import type { TypedAddress } from './useAddress';

interface Props {
  /** The field's id; what stands beside it has ids that begin with it. */
  id: string;
  label: string;
  hint: string;
  address: TypedAddress;
}

/** A field for an address, and at every key what it comes to; a part of the site may be chosen. */
export function AddressField({ id, label, hint, address }: Props) {
  const { say } = useLanguage();
  const { text, checked, isSilent, isPart, field } = address;
  return (
    <div class="address-field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <input
        id={id}
        class="field"
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="ltr"
        value={text}
        aria-describedby={`${id}-hint ${id}-check`}
        aria-invalid={checked.kind === 'unusable' && !isSilent}
        onInput={({ currentTarget }) => address.type(currentTarget.value)}
      />
      <output id={`${id}-check`} class={`address-check address-${checked.kind}`}>
        {isSilent ? '' : addressSentence(checked, say)}
        {checked.kind === 'usable' && checked.hasOtherLetters && (
          <span class="address-letters">
            {say('systems.otherLetters', { host: checked.suggestedName })}
          </span>
        )}
      </output>
      {checked.narrower !== null && (
        <>
          <label class="choice">
            <input
              type="checkbox"
              checked={isPart}
              aria-describedby={`${id}-part-hint`}
              onChange={({ currentTarget }) => address.choosePart(currentTarget.checked)}
            />
            <span>{say('systems.part', { place: checked.narrower.place })}</span>
          </label>
          <p id={`${id}-part-hint`} class="hint">
            {say('systems.partExplained')}
          </p>
        </>
      )}
    </div>
  );
}
