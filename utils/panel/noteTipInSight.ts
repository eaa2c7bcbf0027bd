import { browser } from 'wxt/browser';
import { noteTipOnScreen } from '../popup/noteTipOnScreen';
import type { PopupReading } from '../popup/readPopup';

/** Nobody reads what is on a screen that was left alone for longer. */
const THERE_SECONDS = 60;

let noted = '';

/**
 * Notes the tip of a panel that may stay open for days: once a day, and only when there is somebody
 * at the computer to have seen it.
 */
export async function noteTipInSight(reading: PopupReading): Promise<void> {
  const { tip, date } = reading.view;
  const sight = `${tip?.id ?? ''} ${date}`;
  if (noted === sight || document.hidden) return;
  noted = sight;
  try {
    if ((await browser.idle.queryState(THERE_SECONDS)) === 'active') await noteTipOnScreen(reading);
    else noted = '';
  } catch {
    noted = '';
  }
}
