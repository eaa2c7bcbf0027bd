import { goOn } from './probeOf.ts';
import { activateTab } from './targets.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

const ROUNDS = 6;
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
  teamConfig: {
    version: 1,
    team: 'North Borough',
    systems: Array.from({ length: SYSTEMS }, (_, index) => ({
      id: `system-${index}`,
      name: `System ${index}`,
      matches: [
        `https://system-${index}.example.org/care/*`,
        `https://files-${index}.example.org/*`,
      ],
    })),
  },
  problems: [],
};

/** Has pulses taken in two browsers in turn, one of which has a policy of 198 systems more. */
export async function measureManySystems(extensionDir: string): Promise<ManySystems> {
  const two = await openWorkplace(extensionDir, 'a day');
  const twoHundred = await openWorkplace(extensionDir, 'a day');
  const stored = JSON.stringify({ policy });
  await twoHundred.worker.evaluate(`chrome.storage.local.set(${stored})`);
  const tookMs = { two: [] as number[], twoHundred: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const inTurn =
      round % 2 === 0 ? (['two', 'twoHundred'] as const) : (['twoHundred', 'two'] as const);
    for (const name of inTurn) {
      const measured = await pulses(name === 'two' ? two : twoHundred);
      // The first is before anything was warm.
      if (round > 0) tookMs[name].push(...measured);
    }
  }
  for (const { session } of [two, twoHundred]) await session.stop();
  return tookMs;
}

async function pulses({ session, worker, casePage, otherPage }: Workplace): Promise<number[]> {
  await activateTab(session.endpoint, casePage);
  await worker.evaluate('alongsideBench.untilAllAnswered()');
  const tookMs = await goOn(worker, PULSES_A_ROUND, PULSE_EVERY_MS);
  await activateTab(session.endpoint, otherPage);
  return tookMs;
}
