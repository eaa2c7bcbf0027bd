import type { SystemView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import './SystemNames.css';

/** An organisation may have set many; more names than these say nothing. */
const MOST_NAMED = 6;

interface Props {
  systems: readonly SystemView[];
  showsAccess: boolean;
}

/** The case systems by name and place, and whether each is allowed. */
export function SystemNames({ systems, showsAccess }: Props) {
  const { say } = useLanguage();
  const named = systems.slice(0, MOST_NAMED);
  const others = systems.length - named.length;
  return (
    <ul class="system-names">
      {named.map(({ id, name, places, access }) => (
        <li key={id}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {places.map(({ pattern, place }) => (
            <span key={pattern}>{place}</span>
          ))}
          {showsAccess && (
            <span>{say(access === 'partly' ? 'systems.partly' : `welcome.access.${access}`)}</span>
          )}
        </li>
      ))}
      {others > 0 && <li>{say('welcome.system.more', { count: others })}</li>}
    </ul>
  );
}
