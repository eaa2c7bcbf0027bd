import type { SystemView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import './CaseSystems.css';
import { SystemRow } from './SystemRow';

interface Props {
  systems: readonly SystemView[];
  teamName: string;
  onAllow: (system: SystemView) => void;
  onRemove: (system: SystemView) => void;
}

/** The systems on which time is counted. */
export function CaseSystems({ systems, teamName, onAllow, onRemove }: Props) {
  const { say } = useLanguage();
  if (systems.length === 0) return <p class="systems-none">{say('options.noSystems')}</p>;
  return (
    <ul class="systems">
      {systems.map((system) => (
        <SystemRow
          key={system.id}
          system={system}
          teamName={teamName}
          onAllow={() => onAllow(system)}
          onRemove={() => onRemove(system)}
        />
      ))}
    </ul>
  );
}
