import { useRef, useState } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, AddressCheck } from '../../utils/options/view';
import type { Site } from '../../utils/popup/view';
import { useLanguage } from '../layout/language';
import './AddSystem.css';
import { addressSentence } from './addressSentence';

type UsableAddress = Extract<AddressCheck, { kind: 'usable' }>;

interface Props {
  candidate: Site | null;
  check: SystemActions['checkAddress'];
  /** Called inside the click; undefined when it failed. */
  onAdd: (address: UsableAddress, name: string) => Promise<AddOutcome | undefined>;
}

/** Adds a case system: the page the person came from, or an address typed or pasted. */
export function AddSystem({ candidate, check, onAdd }: Props) {
  const { say } = useLanguage();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const checked = check(address);
  const isSilent = address.trim() === '' && !isAsked;
  const isRefused = checked.kind === 'unusable' && !isSilent;
  const candidateChecked = candidate === null ? null : check(candidate.origin);

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (checked.kind === 'unusable') {
      field.current?.focus();
      return;
    }
    const asked = onAdd(checked, name.trim() || checked.suggestedName);
    // It stands in the list while the browser asks, and would be a duplicate of itself here.
    setAddress('');
    setName('');
    setIsAsked(false);
    const outcome = await asked;
    if (outcome === 'added' || outcome === 'denied') return;
    setAddress(address);
    setName(name);
  };

  return (
    <form class="add-system" noValidate onSubmit={onSubmit}>
      <h3>{say('options.addTitle')}</h3>
      {candidate !== null && candidateChecked?.kind === 'usable' && (
        <button
          type="button"
          class="button button-strong candidate"
          onClick={() => onAdd(candidateChecked, candidateChecked.suggestedName)}
        >
          {say('options.candidate', { host: candidate.host })}
        </button>
      )}
      <label for="address">{say('options.address')}</label>
      <p id="address-hint" class="hint">
        {say('options.addressHint')}
      </p>
      <input
        id="address"
        class="field"
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={address}
        aria-describedby="address-hint address-check"
        aria-invalid={isRefused}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <output id="address-check" class={`address-check address-${checked.kind}`}>
        {isSilent ? '' : addressSentence(checked, say)}
      </output>
      <label for="system-name">{say('options.systemName')}</label>
      <p id="name-hint" class="hint">
        {say('options.systemNameHint')}
      </p>
      <input
        id="system-name"
        class="field"
        type="text"
        autocomplete="off"
        maxLength={60}
        value={name}
        placeholder={checked.kind === 'usable' ? checked.suggestedName : ''}
        aria-describedby="name-hint"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button button-strong">
        {say('options.addSystem')}
      </button>
    </form>
  );
}
