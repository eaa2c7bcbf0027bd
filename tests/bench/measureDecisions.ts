import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateIn } from '../e2e/support/worker.ts';
import { openTab } from './targets.ts';
import { openWorkplace } from './workplace.ts';

const BATCHES = 30;
const SETTLING_MS = 500;

/** Has a page of the extension decide about reminders, again and again; ms a decision, by batches. */
export async function measureDecisions(extensionDir: string): Promise<readonly number[]> {
  const { session, extensionOrigin } = await openWorkplace(extensionDir, 'a day');
  const tab = await openTab(session.endpoint, `${extensionOrigin}/derivation.html`);
  await sleep(SETTLING_MS);
  const tookMs = await evaluateIn<number[]>(tab, `alongsideDerivation.decideOften(${BATCHES})`);
  await session.stop();
  return tookMs;
}
