import type { Site, Status } from '../../utils/popup/view';
import { FirstUse } from './FirstUse';
import { StatusLine } from './StatusLine';

interface Props {
  status: Status;
  now: number;
  onAddSite: (site: Site) => void;
  onAllow: (systemId: string, systemName: string) => void;
  onWelcome: () => void;
}

/** How things stand: what is counted, or why nothing is, or what to do first. */
export function Standing({ status, now, onAddSite, onAllow, onWelcome }: Props) {
  if (status.kind !== 'firstUse') return <StatusLine status={status} now={now} onAllow={onAllow} />;
  const { site, canAdd } = status;
  return <FirstUse site={site} canAdd={canAdd} onAdd={onAddSite} onWelcome={onWelcome} />;
}
