import type { SystemActions } from '../../utils/options/actions';
import type { AddOutcome, PlaceToAdd, SystemView } from '../../utils/options/systemViews';
import type { NameProblem } from '../../utils/systems/systemName';
import { useLanguage } from '../layout/language';
import { AddPlace } from './AddPlace';
import './ChangeSystem.css';
import { RenameSystem } from './RenameSystem';

/** What can be changed of a system of the person's own. Undefined where it failed. */
export interface SystemChanges {
  check: SystemActions['checkAddress'];
  rename: (system: SystemView, name: string) => Promise<NameProblem | null | undefined>;
  /** Called inside the click. */
  addPlace: (
    system: Pick<SystemView, 'id' | 'name'>,
    place: PlaceToAdd,
  ) => Promise<AddOutcome | undefined>;
  removePlace: (system: SystemView, place: SystemView['places'][number]) => void;
}

interface Props {
  system: SystemView;
  changes: SystemChanges;
}

/** Changes a system of the person's own: its name, and where it is. */
export function ChangeSystem({ system, changes }: Props) {
  const { say } = useLanguage();
  const { id, name, places } = system;
  return (
    <div class="change-system">
      <RenameSystem id={id} name={name} onRename={(newName) => changes.rename(system, newName)} />
      {places.length > 1 && (
        <ul class="change-places">
          {places.map((place) => (
            <li key={place.pattern}>
              <span>{place.place}</span>
              <button
                type="button"
                class="button"
                aria-label={say('systems.removePlaceName', { place: place.place })}
                onClick={() => changes.removePlace(system, place)}
              >
                {say('systems.removePlace')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddPlace
        id={`place-${id}`}
        label={say('systems.anotherPlace', { name })}
        hint={say('systems.anotherPlaceExplained')}
        button={say('systems.addPlace')}
        check={changes.check}
        onAdd={(place) => changes.addPlace(system, place)}
      />
    </div>
  );
}
