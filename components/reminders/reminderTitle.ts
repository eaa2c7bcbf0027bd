import type { Say } from '../../utils/language/lookup';
import type { ReminderView } from '../../utils/popup/view';

/** What a reminder is called where it is shown. */
export function reminderTitle(reminder: ReminderView, say: Say): string {
  switch (reminder.rule) {
    case 'accessLost':
    case 'unmeasurable':
      return say(`nudge.${reminder.rule}.title`, { system: reminder.systemName });
    case 'endOfDay':
    case 'longStretch':
    case 'firstOfDay':
      return say(`nudge.${reminder.rule}.title`);
  }
}
