import type { SystemAside } from '../../utils/options/systemViews';
import { useLanguage } from '../layout/language';
import './CaseSystems.css';
import './SystemRow.css';

interface Props {
  systems: readonly SystemAside[];
  team: string;
}

/** The person's own systems while an organisation lets none of them count. */
export function SystemsKeptAside({ systems, team }: Props) {
  const { say } = useLanguage();
  if (systems.length === 0) return null;
  return (
    <div class="systems-kept">
      <h3>{say('systems.kept')}</h3>
      <p class="hint">{say('systems.keptExplained', { team })}</p>
      <ul class="systems">
        {systems.map(({ id, name, places }) => (
          <li key={id} class="system">
            <div class="system-about">
              <h4>
                <bdi>{name}</bdi>
              </h4>
              {places.map((place) => (
                <p key={place}>{place}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
