import type { SystemView } from '../../utils/options/systemViews';
import { useLanguage } from '../layout/language';
import './CaseSystems.css';
import type { SystemChanges } from './ChangeSystem';
import { SystemRow } from './SystemRow';

interface Props {
  systems: readonly SystemView[];
  organisation: string;
  changes: SystemChanges;
  onAllow: (system: SystemView) => void;
  onAllowAll: (systems: readonly SystemView[]) => void;
  onRemove: (system: SystemView) => void;
}

/** The systems on which time is counted. */
export function CaseSystems({ systems, onAllow, onAllowAll, onRemove, ...rest }: Props) {
  const { say } = useLanguage();
  if (systems.length === 0) return <p class="systems-none">{say('options.noSystems')}</p>;
  const lacking = systems.filter(({ access }) => access !== 'given');
  return (
    <>
      {lacking.length > 1 && (
        <button
          type="button"
          class="button button-strong systems-allow-all"
          onClick={() => onAllowAll(lacking)}
        >
          {say('systems.allowAll', { count: lacking.length })}
        </button>
      )}
      <ul class="systems">
        {systems.map((system) => (
          <SystemRow
            key={system.id}
            system={system}
            {...rest}
            onAllow={() => onAllow(system)}
            onRemove={() => onRemove(system)}
          />
        ))}
      </ul>
    </>
  );
}
