import { countsOf, difference, goOn, sum, takeAnswersMs } from './probeOf.ts';
import type { Stage } from './stages.ts';
import { activateTab } from './targets.ts';
import { changeTabs, type Workplace } from './workplace.ts';
import type { WorkerCounts } from './workerProbe.ts';

const ROUNDS = 5;
const CHANGES_A_ROUND = 6;
const PULSES_A_ROUND = 40;
const PULSE_EVERY_MS = 15;
const SETTLING_MS = 300;

/** What pulses cost the worker. */
export interface PulseCost {
  /** Of each pulse, from its arrival in the worker to its answer; ms. */
  tookMs: number[];
  counts: WorkerCounts;
}

/** Both kinds of pulse: a page that goes on, and one that comes in front or leaves it. */
export interface PulseCosts {
  goingOn: PulseCost;
  changing: PulseCost;
}

/**
 * Has pulses taken at every stage in turn. Those of a page that comes in front and leaves it come
 * from a real page; those of one that goes on, ten seconds apart in life, are that page's last one
 * grown longer, handed to the same listener with the same sender.
 */
export async function measurePulses(
  workplaces: readonly Workplace[],
): Promise<ReadonlyMap<Stage, PulseCosts>> {
  const rounds = new Map<Stage, PulseCosts[]>();
  for (const workplace of workplaces) await pulses(workplace);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const workplace of round % 2 === 0 ? workplaces : workplaces.toReversed()) {
      const earlier = rounds.get(workplace.stage) ?? [];
      rounds.set(workplace.stage, [...earlier, await pulses(workplace)]);
    }
  }
  return new Map(
    [...rounds].map(([stage, all]) => [
      stage,
      {
        goingOn: together(all.map(({ goingOn }) => goingOn)),
        changing: together(all.map(({ changing }) => changing)),
      },
    ]),
  );
}

async function pulses(workplace: Workplace): Promise<PulseCosts> {
  const { session, worker, casePage, otherPage } = workplace;
  await takeAnswersMs(worker);
  const before = await countsOf(worker);
  await changeTabs(workplace, CHANGES_A_ROUND);
  await rest();
  const changed = await countsOf(worker);
  const changing = {
    tookMs: await takeAnswersMs(worker),
    counts: difference(changed, before),
  };

  await activateTab(session.endpoint, casePage);
  await rest();
  const inFront = await countsOf(worker);
  const tookMs = await goOn(worker, PULSES_A_ROUND, PULSE_EVERY_MS);
  const counts = difference(await countsOf(worker), inFront);
  await activateTab(session.endpoint, otherPage);
  await rest();
  return { changing, goingOn: { tookMs, counts: { ...counts, messages: PULSES_A_ROUND } } };
}

function together(costs: readonly PulseCost[]): PulseCost {
  return {
    tookMs: costs.flatMap(({ tookMs }) => tookMs),
    counts: sum(costs.map(({ counts }) => counts)),
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLING_MS);
  });
}
