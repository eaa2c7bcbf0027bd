import { PAUSE_ALARM, PAUSE_COMMAND, pauseOrResume, showPause } from './pausing';
import { PANEL_COMMAND, panelOpener } from '../panel/openPanel';
import { upkeep } from './upkeep';

/** What each alarm is for. */
export function onAlarm(name: string): Promise<void> {
  return name === PAUSE_ALARM ? showPause() : upkeep();
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
