import type { SystemAside } from '../../utils/options/systemViews';
import { useLanguage } from '../layout/language';
import { AddPlace } from './AddPlace';
import './CaseSystems.css';
import type { SystemChanges } from './ChangeSystem';
import './SystemRow.css';

interface Props {
  systems: readonly SystemAside[];
  changes: Pick<SystemChanges, 'check' | 'addPlace'>;
  onPutBack: (system: SystemAside) => void;
}

/** Systems the person removed, each to be put back under its name and with its past. */
export function RemovedSystems({ systems, changes, onPutBack }: Props) {
  const { say } = useLanguage();
  if (systems.length === 0) return null;
  return (
    <details class="systems-aside">
      <summary>{say('systems.removed', { count: systems.length })}</summary>
      <p class="hint">{say('systems.removedExplained')}</p>
      <ul class="systems">
        {systems.map((system) => (
          <li key={system.id} class="system">
            <div class="system-about">
              <h3>
                <bdi>{system.name}</bdi>
              </h3>
              {system.places.map((place) => (
                <p key={place}>{place}</p>
              ))}
            </div>
            {system.places.length > 0 ? (
              <button
                type="button"
                class="button"
                aria-label={say('systems.putBackName', { name: system.name })}
                onClick={() => onPutBack(system)}
              >
                {say('systems.putBack')}
              </button>
            ) : (
              <AddPlace
                id={`place-${system.id}`}
                label={say('systems.putBackWhere', { name: system.name })}
                hint={say('systems.putBackWhereExplained')}
                button={say('systems.putBack')}
                check={changes.check}
                onAdd={(place) => changes.addPlace(system, place)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
