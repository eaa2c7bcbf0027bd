import { listenToMessages } from '../reminding/onNotification';
import { lookForReminders, REMINDER_ALARM } from '../reminding/look';
import { applySystems } from './applySystems';
import { PAUSE_ALARM, PAUSE_COMMAND, pauseOrResume, showPause } from './pausing';
import { upkeep } from './upkeep';

/** What each alarm is for. */
export async function onAlarm(name: string): Promise<void> {
  if (name === PAUSE_ALARM) return showPause();
  if (name !== REMINDER_ALARM) await upkeep();
  await lookForReminders();
}

/** What each keyboard command of ours does; the browser opens the popup by itself. */
export async function onCommand(command: string): Promise<void> {
  if (command === PAUSE_COMMAND) await pauseOrResume();
}

/** What a change of what the browser allows comes to, be it a site or messages of the computer. */
export async function onAllowedChanged(): Promise<void> {
  listenToMessages();
  await applySystems();
  await lookForReminders();
}
