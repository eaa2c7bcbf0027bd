import { browser } from 'wxt/browser';
import { defaultsSchema, type TeamDefaults } from '../systems/teamConfig';

/** Where storage keeps them. */
export const suggestionsKey = 'suggestions';
/** What was fit for the build it came from is fit to be read again. */
const kept = defaultsSchema(1);

/**
 * What the team suggested when this installation first ran; nothing where there was no team. It is
 * what applies until the person says otherwise: an update of the team's file could otherwise have
 * evidence deleted, or past days come to other figures. What cannot be understood suggests nothing.
 * `stored` is what storage gave for `suggestionsKey`.
 */
export async function firstSuggestions(
  current: TeamDefaults,
  stored: Readonly<Record<string, unknown>>,
): Promise<TeamDefaults> {
  return (
    suggestionsIn(stored) ??
    navigator.locks.request('suggestions', async () => (await storedSuggestions()) ?? keep(current))
  );
}

async function storedSuggestions(): Promise<TeamDefaults | undefined> {
  return suggestionsIn(await browser.storage.local.get(suggestionsKey));
}

function suggestionsIn({ [suggestionsKey]: stored }: Readonly<Record<string, unknown>>) {
  if (stored === undefined) return undefined;
  const read = kept.safeParse(stored);
  return read.success ? read.data : {};
}

async function keep(current: TeamDefaults): Promise<TeamDefaults> {
  await browser.storage.local.set({ [suggestionsKey]: current });
  return current;
}
