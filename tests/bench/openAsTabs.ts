import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, type ReadyMs } from './inTurn.ts';
import { readyMsOf } from './readyMs.ts';
import { closeTab, openTab } from './targets.ts';

const SETTLING_MS = 500;

/** Opens the popup and the empty page as tabs, a fresh one each time. */
export function openAsTabs(endpoint: string, extensionOrigin: string): Promise<ReadyMs> {
  return inTurn(async (page) => {
    const tab = await openTab(endpoint, `${extensionOrigin}/${page}`);
    await sleep(SETTLING_MS);
    const readyMs = await readyMsOf(tab);
    await closeTab(endpoint, tab);
    return readyMs;
  });
}
