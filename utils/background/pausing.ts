import { browser } from 'wxt/browser';
import type { PauseLength } from '../popup/actions';
import { installationId } from '../settings/installation';
import { loadSetup } from '../settings/loadSetup';
import { dayOf } from '../store/calendar';
import { openDatabase, withDatabase } from '../store/database';
import { pausedUntil, resume, startPause, togglePause } from '../store/pauses';
import { showBadge } from './badge';

const MINUTE_MS = 60_000;

/** The name of the command in the manifest. */
export const PAUSE_COMMAND = 'pause';

/** The alarm at which a pause ends. */
export const PAUSE_ALARM = 'pauseEnd';

/** Pauses counting from now on, from whichever page the person asks. */
export async function pauseFor(length: PauseLength): Promise<void> {
  const now = Date.now();
  const [until, origin] = await Promise.all([endOf(length, now), installationId()]);
  await withDatabase((database) => startPause(database, now, until, origin));
  await showPause();
}

/** Counts again from now on. */
export async function resumeCounting(): Promise<void> {
  const now = Date.now();
  const origin = await installationId();
  await withDatabase((database) => resume(database, now, origin));
  await showPause();
}

/** What the keyboard command does: pauses for an hour, or counts again. */
export async function pauseOrResume(): Promise<void> {
  const now = Date.now();
  const origin = await installationId();
  // Done twice it would undo itself: only that there is a living connection is seen to.
  await withDatabase((database) => pausedUntil(database, now));
  await togglePause(await openDatabase(), now, now + 60 * MINUTE_MS, origin);
  await showPause();
}

/**
 * Shows on the toolbar whether counting is paused, and has the browser wake the worker when that
 * ends. Also at every start: updates drop alarms, and a restart drops what the toolbar shows.
 */
export async function showPause(): Promise<void> {
  const until = await withDatabase((database) => pausedUntil(database, Date.now()));
  if (until === null) await browser.alarms.clear(PAUSE_ALARM);
  else await browser.alarms.create(PAUSE_ALARM, { when: until });
  await showBadge();
}

/** "Until tomorrow" is the end of the day it is by now, not of the day a page was opened on. */
async function endOf(length: PauseLength, now: number): Promise<number> {
  switch (length) {
    case 'quarterHour':
      return now + 15 * MINUTE_MS;
    case 'hour':
      return now + 60 * MINUTE_MS;
    case 'untilTomorrow': {
      const { dayStartsAtMinutes } = await loadSetup();
      const today = await withDatabase((database) =>
        dayOf(database.transaction('calendar').store, now, dayStartsAtMinutes),
      );
      return today.end;
    }
  }
}
