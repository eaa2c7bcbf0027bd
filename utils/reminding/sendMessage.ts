import { languageOf } from '../language/language';
import type { Decision } from '../nudges/decide';
import { offersOf } from '../nudges/offers';
import type { Setup } from '../settings/setup';
import { withDatabase } from '../store/database';
import { readEntriesLately } from '../store/reminders';
import type { LocalDate } from '../totals/facts';
import { messageOf } from './messageOf';
import { mayNotify, notify } from './notifications';

/** A browser shows no more buttons. */
const MOST_BUTTONS = 2;

/**
 * Shows a reminder as a notification on the screen, where the person asked for that and the browser
 * lets it. It waits in the popup in any case.
 */
export async function sendMessage(
  { rule, id, place, systemId }: Extract<Decision, { kind: 'show' }>,
  setup: Setup,
  today: LocalDate,
): Promise<void> {
  const isWanted = place === 'notification' && setup.reminders.asNotification[rule];
  if (!isWanted || !(await mayNotify())) return;
  const system = setup.systems.find((known) => known.id === systemId);
  const lately =
    rule === 'endOfDay' ? await withDatabase((database) => readEntriesLately(database, today)) : [];
  const message = messageOf(
    {
      id,
      rule,
      systemName: system?.name ?? '',
      offers: offersOf(lately, setup.countedKinds, MOST_BUTTONS),
    },
    { say: languageOf(setup.language).say, wording: setup.wording },
  );
  if (message !== null) await notify(message);
}
