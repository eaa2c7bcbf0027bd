import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, PlaceToAdd } from '../../utils/options/systemViews';
import { AddressField } from './AddressField';
import './ChangeSystem.css';
import { useAddress } from './useAddress';

interface Props {
  /** The field's id. */
  id: string;
  label: string;
  hint: string;
  button: string;
  check: SystemActions['checkAddress'];
  /** Called inside the click; undefined when it failed. */
  onAdd: (place: PlaceToAdd) => Promise<AddOutcome | undefined>;
}

/** Adds an address to a system that there is. */
export function AddPlace({ id, label, hint, button, check, onAdd }: Props) {
  const address = useAddress(check);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const place = address.take();
    if (place === null) return;
    const { text, isPart } = address;
    const asked = onAdd(place);
    // It stands in the list while the browser asks, and would be a duplicate of itself here.
    address.clear();
    const outcome = await asked;
    if (outcome === 'added' || outcome === 'denied') return;
    address.type(text);
    address.choosePart(isPart);
  };
  return (
    <form class="change-form" noValidate onSubmit={onSubmit}>
      <AddressField id={id} label={label} hint={hint} address={address} />
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
