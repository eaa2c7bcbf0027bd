import { goOn } from './probeOf.ts';
import { activateTab } from './targets.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

const ROUNDS = 4;
const PULSES_A_ROUND = 40;
const PULSE_EVERY_MS = 15;
const SYSTEMS = 198;

/** What a pulse takes with two systems and with two hundred, ms each. */
export interface ManySystems {
  two: readonly number[];
  twoHundred: readonly number[];
}

/** As many more systems as a policy may set, each with a host and a path. */
const policy = {
  version: 1,
  team: 'North Borough',
  systems: Array.from({ length: SYSTEMS }, (_, index) => ({
    id: `system-${index}`,
    name: `System ${index}`,
    matches: [`https://system-${index}.example.org/care/*`, `https://files-${index}.example.org/*`],
  })),
};

/**
 * Has the worker take the policy up. It is not the browser's own: whatever the worker asks the
 * browser of one is answered with it, once the browser has answered for itself.
 */
const setPolicy = `(async () => {
  await chrome.storage.managed.get(null);
  const policy = ${JSON.stringify(policy)};
  chrome.storage.managed.get = () => Promise.resolve(policy);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await chrome.storage.local.set({ policy: { teamConfig: policy, problems: [] } });
  await new Promise((resolve) => setTimeout(resolve, 2000));
})()`;

const systemsInPolicy =
  'chrome.storage.local.get().then(({ policy }) => policy?.teamConfig?.systems.length ?? 0)';

/**
 * Has pulses taken in four browsers in turn, two of which have a policy of 198 systems more: one
 * browser is never quite as quick as the next.
 */
export async function measureManySystems(extensionDir: string): Promise<ManySystems> {
  const names = ['two', 'twoHundred', 'twoHundred', 'two'] as const;
  const browsers = [];
  for (const name of names) {
    const workplace = await openWorkplace(extensionDir, 'a day');
    if (name === 'twoHundred') await workplace.worker.evaluate(setPolicy);
    browsers.push({ name, workplace });
  }
  const tookMs = { two: [] as number[], twoHundred: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, workplace } of round % 2 === 0 ? browsers : browsers.toReversed()) {
      const measured = await pulses(workplace);
      // The first is before anything was warm.
      if (round > 0) tookMs[name].push(...measured);
    }
  }
  for (const { name, workplace } of browsers) {
    const kept = await workplace.worker.evaluate(systemsInPolicy);
    if (kept !== (name === 'two' ? 0 : SYSTEMS)) throw new Error(`A policy had ${kept} systems.`);
    await workplace.session.stop();
  }
  return tookMs;
}

async function pulses({ session, worker, casePage, otherPage }: Workplace): Promise<number[]> {
  await activateTab(session.endpoint, casePage);
  await worker.evaluate('alongsideBench.untilAllAnswered()');
  const tookMs = await goOn(worker, PULSES_A_ROUND, PULSE_EVERY_MS);
  await activateTab(session.endpoint, otherPage);
  return tookMs;
}
