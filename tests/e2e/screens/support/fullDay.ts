import type { Page } from '@playwright/test';
import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { harbour, storeSettings } from './ownSettings.ts';
import { openPopup } from './popupPage.ts';
import { MINUTE_MS, span, writtenWeek } from './writtenWeek.ts';

/** The popup on such a day: see `storeFullDay`. */
export async function openFullDay(session: Session): Promise<Page> {
  await storeFullDay(session);
  return openPopup(session);
}

/**
 * Four days of this week with time on both sides, the last entry just added; today without
 * recording-system time if so wanted.
 */
export async function storeFullDay(session: Session, { isCountedToday = true } = {}) {
  const week = writtenWeek();
  const { calendar, now } = week;
  const entries = calendar.map(({ date }, index) => ({
    id: `entry-${date}`,
    kind: 'parentCarer',
    date,
    minutes: 90,
    createdOn: date,
    updatedAt: now - (4 - index) * MINUTE_MS,
  }));
  const counted = isCountedToday ? calendar : calendar.slice(0, -1);
  const spans = counted.flatMap(({ start }) => [span(start, 60, 400), span(start, 500, 203)]);
  await storeSettings(session, { systems: [harbour] });
  await seed(session, { calendar, entries, spans });
  return week;
}
