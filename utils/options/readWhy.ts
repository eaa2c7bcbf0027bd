import { untilSettled } from '../forgetting/untilSettled';
import type { Language } from '../language/language';
import { dayAndTime, timeOfDay } from '../language/moments';
import { isNudgeRule } from '../nudges/rules';
import { loadTips } from '../settings/loadTips';
import { loadInForce } from '../settings/loadSetup';
import { askStillYou } from '../store/askStillYou';
import { dayOf } from '../store/calendar';
import { withDatabase } from '../store/database';
import { readLastReminders } from '../store/reminders';
import type { Nudge } from '../store/schema';
import type { WhyShown } from './reminders';

const MOST = 20;

/**
 * What the last reminders were, and what brought each; null while it is not known whether this is
 * still the same person. Rejects when the database cannot be read.
 */
export async function readWhy(language: Language): Promise<readonly WhyShown[] | null> {
  const { setup, settings, confirmedOn } = await loadInForce();
  await untilSettled(setup);
  const read = await withDatabase(async (database) => {
    const { store } = database.transaction('calendar');
    const today = await dayOf(store, Date.now(), setup.dayStartsAtMinutes);
    const touchedDates = await database.getAllKeys('calendar');
    const known = { touchedDates, today: today.date, confirmedOn };
    const question = await askStillYou(database, known);
    return question === null ? readLastReminders(database, MOST) : null;
  });
  const systems = [...settings.systems, ...setup.systems];
  const names = new Map(systems.map(({ id, name }) => [id, name]));
  const titles = new Map((await loadTips(setup)).map(({ id, title }) => [id, title]));
  return (
    read?.map((nudge) => ({
      id: nudge.id,
      when: dayAndTime(nudge.shownAt, language.locale),
      why: whyOf(nudge, names, language),
      tip: titles.get(nudge.tipId) ?? null,
    })) ?? null
  );
}

function whyOf(
  { rule, id, tipId }: Nudge,
  names: ReadonlyMap<string, string>,
  { say, locale }: Language,
): string {
  if (!isNudgeRule(rule)) return '';
  switch (rule) {
    case 'accessLost':
    case 'unmeasurable':
      return say(`nudge.${rule}.why`, {
        system: names.get(tipId) ?? say('nudge.why.removedSystem'),
      });
    case 'longStretch':
      return say('nudge.longStretch.why', { time: timeOfDay(beginningOf(id), locale) });
    case 'endOfDay':
    case 'firstOfDay':
      return say(`nudge.${rule}.why`);
  }
}

/** The id of a reminder after a long stretch has the instant at which that began. */
function beginningOf(id: string): number {
  return Number(id.slice(id.indexOf(':') + 1));
}
