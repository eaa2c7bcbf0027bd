import { setTimeout as sleep } from 'node:timers/promises';
import type { Display } from '../e2e/support/display.ts';
import type { Session } from '../e2e/support/session.ts';
import { inTurn, type ReadyMs } from './inTurn.ts';
import { readyMsOf } from './readyMs.ts';
import { targetAt, untilGone } from './targets.ts';

const SETTLING_MS = 700;

/**
 * Opens the real popup by its keyboard command, over whatever page is in front, and the empty page
 * in the same place.
 */
export function openAsPopup(
  session: Session,
  display: Display,
  extensionOrigin: string,
): Promise<ReadyMs> {
  return inTurn(['popup.html', 'empty.html'], async (page) => {
    await session.inWorker(`chrome.action.setPopup({ popup: '${page}' })`);
    await sleep(SETTLING_MS);
    display.xdotool('key', 'alt+shift+l');
    const popup = await targetAt(session.endpoint, `${extensionOrigin}/${page}`);
    await sleep(SETTLING_MS);
    const readyMs = await readyMsOf(popup);
    display.xdotool('key', 'Escape');
    await untilGone(session.endpoint, popup.id);
    return readyMs;
  });
}
