import type { Status } from '../../utils/popup/view';

/** Whether there is any counting that could be paused. */
export function canPause({ kind }: Pick<Status, 'kind'>): boolean {
  return kind !== 'firstUse' && kind !== 'switchedOff';
}
