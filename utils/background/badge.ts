import { browser } from 'wxt/browser';
import { languageOf } from '../language/language';
import { pauseSentence } from '../language/pauseSentence';
import { loadSetup } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { loadNews } from '../store/databaseNews';
import { withDatabase } from '../store/database';
import { pausedUntil } from '../store/pauses';
import { accessible } from '../systems/permissions';

const SOFT_COLOUR = '#596474';

/**
 * A dot when the access to a case system is missing, the records are in trouble or counting is
 * paused, and else nothing: screens are shared. Whoever points at it reads until when it is paused.
 * One run at a time, and each reads what is true by then, so that the last to end is never the older.
 */
export async function showBadge(): Promise<void> {
  await navigator.locks.request('badge', async () => show(await loadSetup()));
}

async function show(setup: Setup): Promise<void> {
  const now = Date.now();
  const [allowed, { trouble }, until] = await Promise.all([
    accessible(setup.systems),
    loadNews(),
    pauseEnd(now),
  ]);
  const isMissing = setup.measuring === 'on' && allowed.length < setup.systems.length;
  const language = languageOf(setup.language);
  const title = [language.say('name')];
  if (until !== null) title.push(pauseSentence(until, now, language));
  await browser.action.setBadgeBackgroundColor({ color: SOFT_COLOUR });
  const isDotted = isMissing || trouble !== null || until !== null;
  await browser.action.setBadgeText({ text: isDotted ? '•' : '' });
  await browser.action.setTitle({ title: title.join(' · ') });
}

/** Null too where the database cannot be read: the pages say that. */
async function pauseEnd(now: number): Promise<number | null> {
  try {
    return await withDatabase((database) => pausedUntil(database, now));
  } catch {
    return null;
  }
}
