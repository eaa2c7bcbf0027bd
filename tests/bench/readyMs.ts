import { evaluateIn } from '../e2e/support/worker.ts';
import type { Target } from './targets.ts';

/** Asked only after the page had time to draw: a debugger that looks on would slow it down. */
const whenReady = `(async () => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const [mark] = performance.getEntriesByName('alongside:ready');
    if (mark) return mark.startTime;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The page did not become ready.');
})()`;

/**
 * When an open page was usable, as it marked itself: ms since its navigation began. Rejects when
 * it does not become so within 10 s.
 */
export function readyMsOf(target: Target): Promise<number> {
  return evaluateIn<number>(target, whenReady);
}
