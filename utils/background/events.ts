import { listenToMessages } from '../reminding/onNotification';
import { lookForReminders, REMINDER_ALARM } from '../reminding/look';
import { applySystems } from './applySystems';
import { PAUSE_ALARM, PAUSE_COMMAND, pauseOrResume, showPause } from './pausing';
import { PANEL_COMMAND, panelOpener } from '../panel/openPanel';
import { upkeep } from './upkeep';

/** What each alarm is for. */
export async function onAlarm(name: string): Promise<void> {
  if (name === PAUSE_ALARM) return showPause();
  if (name !== REMINDER_ALARM) await upkeep();
  await lookForReminders();
}

/**
 * What each keyboard command of ours does in the window of a tab; the browser opens the popup by
 * itself.
 */
export async function onCommand(command: string, windowId?: number): Promise<void> {
  // Before anything is waited for: the browser opens it for the press only.
  if (command === PANEL_COMMAND && windowId !== undefined) await panelOpener()?.(windowId);
  if (command === PAUSE_COMMAND) await pauseOrResume();
}

/** What a change of what the browser allows comes to, be it a site or notifications on the screen. */
export async function onAllowedChanged(): Promise<void> {
  listenToMessages();
  await applySystems();
  await lookForReminders();
}
