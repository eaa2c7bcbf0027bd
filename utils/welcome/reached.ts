import { browser } from 'wxt/browser';
import { placeIn, reachedAfter, type WelcomePlace } from './steps';

const KEY = 'welcome';

/** How far the person got in the welcome; null where it was never opened. */
export async function loadReached(): Promise<WelcomePlace | null> {
  return placeIn((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps that the person sees a place of the welcome, so that it can be gone on with from there. */
export async function keepReached(place: WelcomePlace): Promise<void> {
  await navigator.locks.request('welcome', async () => {
    const reached = reachedAfter(await loadReached(), place);
    await browser.storage.local.set({ [KEY]: reached });
  });
}
