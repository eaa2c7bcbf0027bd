import { browser } from 'wxt/browser';
import { languageOf } from '../language/language';
import { pauseSentence } from '../language/pauseSentence';
import { openReminder } from '../nudges/openReminder';
import { loadSetup } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { dayOf } from '../store/calendar';
import { loadNews } from '../store/databaseNews';
import { withDatabase } from '../store/database';
import { pausedUntil } from '../store/pauses';
import { readNotedSince } from '../store/reminders';
import { accessible } from '../systems/permissions';

const SOFT_COLOUR = '#596474';

/**
 * A dot when the access to a case system is missing, the records are in trouble, counting is paused
 * or a reminder was not seen yet, and else nothing: screens are shared. Whoever points at it reads
 * until when it is paused, and that a reminder waits.
 * One run at a time, and each reads what is true by then, so that the last to end is never the older.
 */
export async function showBadge(): Promise<void> {
  await navigator.locks.request('badge', async () => show(await loadSetup()));
}

async function show(setup: Setup): Promise<void> {
  const now = Date.now();
  const [allowed, { trouble }] = await Promise.all([accessible(setup.systems), loadNews()]);
  const isCounted = new Set(allowed.map(({ id }) => id));
  const { until, isUnseen } = await readDatabase(setup, isCounted, now);
  const isMissing = setup.measuring === 'on' && allowed.length < setup.systems.length;
  const language = languageOf(setup.language);
  const title = [language.say('name')];
  if (until !== null) title.push(pauseSentence(until, now, language));
  if (isUnseen) title.push(language.say('nudge.waits'));
  await browser.action.setBadgeBackgroundColor({ color: SOFT_COLOUR });
  const isDotted = isMissing || trouble !== null || until !== null || isUnseen;
  await browser.action.setBadgeText({ text: isDotted ? '•' : '' });
  await browser.action.setTitle({ title: title.join(' · ') });
}

/** Nothing where the database cannot be read: the pages say that. */
async function readDatabase(
  { reminders, dayStartsAtMinutes, systems }: Setup,
  isCounted: ReadonlySet<string>,
  now: number,
): Promise<{ until: number | null; isUnseen: boolean }> {
  try {
    return await withDatabase(async (database) => {
      const until = await pausedUntil(database, now);
      const { store } = database.transaction('calendar');
      const today = await dayOf(store, now, dayStartsAtMinutes);
      const noted = await readNotedSince(database, today.start);
      const isStillUncounted = (rule: string, systemId: string) =>
        rule === 'unmeasurable' || (isKnown(systems, systemId) && !isCounted.has(systemId));
      const waiting = openReminder(noted, { today, reminders, isStillUncounted, now });
      return { until, isUnseen: waiting !== null && waiting.seenAt === undefined };
    });
  } catch {
    return { until: null, isUnseen: false };
  }
}

function isKnown(systems: Setup['systems'], systemId: string): boolean {
  return systems.some(({ id }) => id === systemId);
}
