import { offersOf } from '../nudges/offers';
import { openReminder } from '../nudges/openReminder';
import type { Setup } from '../settings/setup';
import type { TodayRows } from '../store/readToday';
import type { Tip } from '../tips/tip';
import type { Entry } from '../totals/facts';
import type { ReminderView } from './view';

/** The log stands below them, for everything else. */
const MOST_OFFERS = 3;

interface ReminderFacts {
  setup: Setup;
  rows: Pick<TodayRows, 'today' | 'nudges' | 'facts'>;
  accessibleIds: readonly string[];
  /** The entries of the last weeks, as far as they were read. */
  entriesLately: readonly Entry[];
  /** The tip that the popup shows. */
  tip: Tip | null;
  now: number;
}

/** The reminder that the popup shows; null mostly. One whose tip was passed over is over too. */
export function reminderView(facts: ReminderFacts): ReminderView | null {
  const { setup, rows, tip, now } = facts;
  const { systems, reminders } = setup;
  const open = openReminder(rows.nudges, {
    today: rows.today,
    reminders,
    isStillUncounted: (rule, systemId, shownAt) =>
      systems.some(({ id }) => id === systemId) &&
      (rule === 'accessLost'
        ? !facts.accessibleIds.includes(systemId)
        : !rows.facts.spans.some((span) => span.systemId === systemId && span.end > shownAt)),
    now,
  });
  if (open === null) return null;
  const { id, rule, tipId } = open;
  switch (rule) {
    case 'accessLost':
    case 'unmeasurable': {
      const systemName = systems.find((system) => system.id === tipId)?.name ?? '';
      return { id, rule, systemId: tipId, systemName };
    }
    case 'endOfDay':
      return { id, rule, offers: offersOf(facts.entriesLately, setup.countedKinds, MOST_OFFERS) };
    case 'longStretch':
    case 'firstOfDay':
      // After a long stretch there is a breath to take, also where every tip was refused.
      if (tipId === '') return { id, rule, hasTip: false };
      return tip?.id === tipId ? { id, rule, hasTip: true } : null;
  }
}
