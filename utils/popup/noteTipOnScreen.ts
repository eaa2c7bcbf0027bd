import { isSameDay } from 'date-fns/isSameDay';
import { withDatabase } from '../store/database';
import { noteTipShown } from '../store/nudges';
import { POPUP_RULE } from './popupActions';
import type { PopupReading } from './readPopup';

/** Notes the tip that the popup opened with, once a day, so that tomorrow's is another. */
export async function noteTipOnScreen({ view, tipHistory, question }: PopupReading): Promise<void> {
  const { tip, now } = view;
  if (tip === null || question !== null) return;
  const isNoted = tipHistory.some(
    ({ tipId, shownAt }) => tipId === tip.id && isSameDay(shownAt, now),
  );
  if (isNoted) return;
  const id = crypto.randomUUID();
  await withDatabase((database) => noteTipShown(database, tip.id, POPUP_RULE, now, id));
}
