import { browser } from 'wxt/browser';
import { loadSetup } from '../settings/loadSetup';
import { z } from '../schema';
import { settled } from './startSettled';

const KEY = 'windowsSeen';
const ids = z.array(z.number());

/**
 * Notes which windows are open, where the person wants all forgotten when the browser closes: a
 * reload of the extension is told to nobody, and is known by the windows that were there before it.
 */
export async function noteWindows(): Promise<void> {
  if ((await loadSetup()).forgetAtClose) {
    await browser.storage.local.set({ [KEY]: await openIds() });
  } else {
    await browser.storage.local.remove(KEY);
  }
}

/**
 * As `noteWindows`, when one was opened; not before this start was settled, since the windows that
 * a browser starts with would look as though they had been there.
 */
export async function noteNewWindow(): Promise<void> {
  if ((await settled()) !== null) await noteWindows();
}

/**
 * Whether a window that was noted is open still, so that the browser has not been started since.
 * Chromium counts its windows on from one start to the next, unless it was killed: that this is no
 * start must be told by nothing else first (`startKind`).
 */
export async function hasWindowOfBefore(): Promise<boolean> {
  const seen = ids.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!seen.success) return false;
  return (await openIds()).some((id) => seen.data.includes(id));
}

async function openIds(): Promise<number[]> {
  const windows = await browser.windows.getAll();
  return windows.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
