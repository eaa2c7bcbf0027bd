import { noteWindows } from '../forgetting/windowsSeen';
import { lookForReminders } from '../reminding/look';
import type { Settings } from '../settings/settings';
import { announceChange } from '../store/changes';
import { applySystems } from './applySystems';
import { upkeep } from './upkeep';

/** Makes a change of the settings true everywhere: in the browser, and backwards in the totals. */
export async function applySettings(before: Settings, after: Settings): Promise<void> {
  if (isChanged(before, after, ['systems'])) await applySystems();
  const rules = ['awayAllowanceSeconds', 'workingDays', 'workingHours'] as const;
  if (isChanged(before, after, rules)) await upkeep();
  if (isChanged(before, after, ['forgetAtClose'])) await noteWindows();
  announceChange();
  const ofReminders = ['reminders', 'systems', ...rules] as const;
  if (isChanged(before, after, ofReminders)) await lookForReminders();
}

function isChanged(before: Settings, after: Settings, fields: readonly (keyof Settings)[]) {
  return fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
