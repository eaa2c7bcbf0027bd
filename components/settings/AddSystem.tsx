import { useState } from 'preact/hooks';
import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, PlaceToAdd } from '../../utils/options/systemViews';
import type { Site } from '../../utils/popup/view';
import { LONGEST_NAME } from '../../utils/systems/systemName';
import { systemNames } from '../../utils/systems/vendors';
import { useLanguage } from '../layout/language';
import './AddSystem.css';
import { AddressField } from './AddressField';
import { useAddress } from './useAddress';

interface Props {
  candidate: Site | null;
  check: SystemActions['checkAddress'];
  /** Called inside the click; undefined when it failed. */
  onAdd: (place: PlaceToAdd, name: string) => Promise<AddOutcome | undefined>;
}

/** Adds a case system: the page the person came from, or an address typed or pasted. */
export function AddSystem({ candidate, check, onAdd }: Props) {
  const { say } = useLanguage();
  const address = useAddress(check);
  const [name, setName] = useState('');
  const { checked } = address;
  const candidateChecked = candidate === null ? null : check(candidate.origin);

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const place = address.take();
    if (place === null) return;
    const { text, isPart } = address;
    const asked = onAdd(place, name.trim() || place.suggestedName);
    // It stands in the list while the browser asks, and would be a duplicate of itself here.
    address.clear();
    setName('');
    const outcome = await asked;
    if (outcome === 'added' || outcome === 'denied') return;
    address.type(text);
    address.choosePart(isPart);
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
      <AddressField
        id="address"
        label={say('options.address')}
        hint={say('options.addressHint')}
        address={address}
      />
      <label for="system-name">{say('options.systemName')}</label>
      <p id="name-hint" class="hint">
        {say('options.systemNameHint')}
      </p>
      <input
        id="system-name"
        class="field"
        type="text"
        autocomplete="off"
        list="system-names"
        maxLength={LONGEST_NAME}
        value={name}
        placeholder={checked.kind === 'usable' ? checked.suggestedName : ''}
        aria-describedby="name-hint"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <datalist id="system-names">
        {systemNames.map((known) => (
          <option key={known}>{known}</option>
        ))}
      </datalist>
      <button type="submit" class="button button-strong">
        {say('options.addSystem')}
      </button>
    </form>
  );
}
