import { setTimeout as sleep } from 'node:timers/promises';
import { asHere } from './clock.ts';
import { eventually } from './eventually.ts';
import { evaluateIn, pageTargets } from './worker.ts';

const documentSince = 'document.hasFocus() ? performance.timing.domLoading : null';

/**
 * Since when the page in front is one at this address, as `performance.now()` has it here: since
 * its tab was turned to, or since its document was there, where a tab had to load it first. Asked
 * of the page, and without Playwright, which does not see every page that is loaded late.
 */
export async function inFrontSince(
  endpoint: string,
  address: string,
  turnedToAt: number,
): Promise<number> {
  return eventually(async () => {
    for (const target of await pageTargets(endpoint, address)) {
      // A tab that is not loaded does not answer.
      const answer = evaluateIn<number | null>(target, documentSince).catch(() => null);
      const since = await Promise.race([answer, sleep(1_000, null)]);
      if (since !== null) return Math.max(turnedToAt, asHere(since));
    }
    return null;
  }, `a page at ${address} in front`);
}
