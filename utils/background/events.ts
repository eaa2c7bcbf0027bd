import { PAUSE_ALARM, PAUSE_COMMAND, pauseOrResume, showPause } from './pausing';
import { upkeep } from './upkeep';

/** What each alarm is for. */
export function onAlarm(name: string): Promise<void> {
  return name === PAUSE_ALARM ? showPause() : upkeep();
}

/** What each keyboard command of ours does; the browser opens the popup by itself. */
export async function onCommand(command: string): Promise<void> {
  if (command === PAUSE_COMMAND) await pauseOrResume();
}
