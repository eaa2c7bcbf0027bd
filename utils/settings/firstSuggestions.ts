import { browser } from 'wxt/browser';
import { defaultsSchema, type TeamDefaults } from '../systems/teamConfig';

const KEY = 'suggestions';
/** What was fit for the build it came from is fit to be read again. */
const kept = defaultsSchema(1);

/**
 * What the team suggested when this installation first ran; nothing where there was no team. It is
 * what applies until the person says otherwise: an update of the team's file could otherwise have
 * evidence deleted, or past days come to other figures. What cannot be understood suggests nothing.
 */
export async function firstSuggestions(current: TeamDefaults): Promise<TeamDefaults> {
  const stored = await storedSuggestions();
  return (
    stored ??
    navigator.locks.request('suggestions', async () => (await storedSuggestions()) ?? keep(current))
  );
}

async function storedSuggestions(): Promise<TeamDefaults | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return undefined;
  const read = kept.safeParse(stored);
  return read.success ? read.data : {};
}

async function keep(current: TeamDefaults): Promise<TeamDefaults> {
  await browser.storage.local.set({ [KEY]: current });
  return current;
}
