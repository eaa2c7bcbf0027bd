import { evaluateIn } from '../e2e/support/worker.ts';
import type { Derived } from './derivation/derivation.ts';
import { settings } from './systems.ts';
import { closeTab, openTab } from './targets.ts';
import type { Workplace } from './workplace.ts';
import { setTimeout as sleep } from 'node:timers/promises';

const TIMES = 11;
const SETTLING_MS = 500;

/** Has a page of the extension read and derive today and a week, again and again. */
export async function measureDerivation({
  session,
  extensionOrigin,
}: Workplace): Promise<readonly Derived[]> {
  const tab = await openTab(session.endpoint, `${extensionOrigin}/derivation.html`);
  await sleep(SETTLING_MS);
  const allowanceMs = settings.awayAllowanceSeconds * 1_000;
  const derived = await evaluateIn<Derived[]>(
    tab,
    `(async () => {
      const all = [];
      for (let time = 0; time < ${TIMES}; time += 1) {
        all.push(await alongsideDerivation.derive(${allowanceMs}));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return all;
    })()`,
  );
  await closeTab(session.endpoint, tab);
  return derived;
}
