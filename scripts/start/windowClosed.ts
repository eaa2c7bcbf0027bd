import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedChromium } from '../browser/launch.ts';

/**
 * Settles when the browser has ended, or has no page open any more: on a Mac it goes on running
 * after its last window was closed.
 */
export async function windowClosed({ endpoint, ended, hasEnded }: LaunchedChromium): Promise<void> {
  let looksWithoutPage = 0;
  while (!hasEnded() && looksWithoutPage < 2) {
    await Promise.race([ended, sleep(2_000)]);
    looksWithoutPage = (await hasPage(endpoint)) ? 0 : looksWithoutPage + 1;
  }
}

async function hasPage(endpoint: string): Promise<boolean> {
  try {
    const targets: unknown = await (await fetch(`${endpoint}/json/list`)).json();
    return Array.isArray(targets) && targets.some((target) => target.type === 'page');
  } catch {
    return false;
  }
}
