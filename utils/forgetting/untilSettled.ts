import { browser } from 'wxt/browser';
import type { Setup } from '../settings/setup';
import { onSettled, settled } from './startSettled';

/** Longer than the worker takes to know why it was started and to delete what there is. */
const LONGEST_MS = 30_000;

/**
 * For a page, before it reads anything recorded: where all is forgotten when the browser closes, it
 * waits until that was done at this start. It does not do so itself: only the worker is told
 * whether the browser was started or the extension updated. Rejects when that takes too long.
 */
export async function untilSettled({ forgetAtClose }: Pick<Setup, 'forgetAtClose'>): Promise<void> {
  if (!forgetAtClose || (await settled()) !== null) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = onSettled(resolve);
  const timer = setTimeout(() => reject(new Error('The start was not settled.')), LONGEST_MS);
  // Any message wakes the worker, which does it first of all. There may be nobody to answer.
  browser.runtime.sendMessage({ kind: 'wake' }).catch(() => undefined);
  // It may have been done between the question and the listening.
  if ((await settled()) !== null) resolve();
  await promise.finally(() => {
    stop();
    clearTimeout(timer);
  });
}
