import type { PopupView } from '../../utils/popup/view';

/**
 * Whether today's recording-system time may be shown: a nought would be no measurement while nothing
 * can be counted, as where the page in front is silent or the access to a system is missing.
 */
export function isMeasured({ status, recordingMs }: Pick<PopupView, 'recordingMs' | 'status'>) {
  if (recordingMs > 0) return true;
  switch (status.kind) {
    case 'counted':
    case 'nothingYet':
    case 'paused':
      return true;
    case 'accessMissing':
    case 'firstUse':
    case 'silentPage':
    case 'switchedOff':
      return false;
  }
}
