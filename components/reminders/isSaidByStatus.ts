import type { ReminderView, Status } from '../../utils/popup/view';

/** Whether the popup's top line says already what a reminder would, and how to mend it. */
export function isSaidByStatus(reminder: ReminderView, status: Status): boolean {
  if (reminder.rule === 'accessLost') {
    return status.kind === 'accessMissing' && status.systemId === reminder.systemId;
  }
  return (
    reminder.rule === 'unmeasurable' &&
    status.kind === 'silentPage' &&
    status.systemName === reminder.systemName
  );
}
