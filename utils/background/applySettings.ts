import type { Settings } from '../settings/settings';
import { openDatabase } from '../store/database';
import { reopenKeptDays } from '../store/closeDays';
import { applySystems } from './applySystems';
import { closeDays } from './closeDays';

/** Makes a change of the settings true everywhere: in the browser, and backwards in the totals. */
export async function applySettings(before: Settings, after: Settings): Promise<void> {
  if (JSON.stringify(before.systems) !== JSON.stringify(after.systems)) await applySystems();
  if (before.awayAllowanceSeconds !== after.awayAllowanceSeconds) {
    await reopenKeptDays(await openDatabase(), Date.now());
    await closeDays();
  }
}
