import { setTimeout as sleep } from 'node:timers/promises';
import {
  ask,
  askOnly,
  beginSpans,
  countsOf,
  difference,
  goOn,
  sum,
  takeAnswersMs,
} from './probeOf.ts';
import type { Devtools } from './devtools.ts';
import type { Stage } from './stages.ts';
import { activateTab } from './targets.ts';
import { changeTabs, type Workplace } from './workplace.ts';
import type { WorkerCounts } from './workerProbe.ts';

const ROUNDS = 5;
const CHANGES_A_ROUND = 6;
const PULSES_A_ROUND = 40;
const SPANS_BEGUN_A_ROUND = 12;
const PULSE_EVERY_MS = 15;
const SETTLING_MS = 300;
/** Long enough that the page's span is no longer one that has just begun. */
const IN_FRONT_MS = 1_200;

/** What pulses cost the worker. */
export interface PulseCost {
  /** Of each pulse, from its arrival in the worker to its answer; ms. */
  tookMs: number[];
  counts: WorkerCounts;
}

/** A page that goes on, one that begins a span, and a real one that comes in front or leaves it. */
export interface PulseCosts {
  goingOn: PulseCost;
  beginning: PulseCost;
  changing: PulseCost;
  /** How long the browser takes to answer one question, ms: at rest, and as a tab is changed. */
  asking: { atRest: number[]; changing: number[] };
}

/**
 * Has pulses taken at every stage in turn. Those of a page that comes in front and leaves it come
 * from a real page; those of one that goes on, ten seconds apart in life, are that page's last one
 * grown longer, handed to the same listener with the same sender; and so are those that begin a
 * span while the browser does nothing else. In more such changes of tab one question to the browser
 * stands for each pulse.
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
        beginning: together(all.map(({ beginning }) => beginning)),
        changing: together(all.map(({ changing }) => changing)),
        asking: {
          atRest: all.flatMap(({ asking }) => asking.atRest),
          changing: all.flatMap(({ asking }) => asking.changing),
        },
      },
    ]),
  );
}

async function pulses(workplace: Workplace): Promise<PulseCosts> {
  const { session, worker, casePage, otherPage } = workplace;
  await takeAnswersMs(worker);
  const before = await countsOf(worker);
  await changeTabs(workplace, CHANGES_A_ROUND);
  await sleep(SETTLING_MS);
  const changed = await countsOf(worker);
  const changing = {
    tookMs: await takeAnswersMs(worker),
    counts: difference(changed, before),
  };

  await askOnly(worker, true);
  await changeTabs(workplace, CHANGES_A_ROUND);
  await sleep(SETTLING_MS);
  await askOnly(worker, false);
  const asking = {
    changing: await takeAnswersMs(worker),
    atRest: await ask(worker, CHANGES_A_ROUND, PULSE_EVERY_MS),
  };

  await activateTab(session.endpoint, casePage);
  await sleep(IN_FRONT_MS);
  const goingOn = await handed(worker, goOn, PULSES_A_ROUND);
  const beginning = await handed(worker, beginSpans, SPANS_BEGUN_A_ROUND);
  await activateTab(session.endpoint, otherPage);
  await sleep(SETTLING_MS);
  return { changing, goingOn, beginning, asking };
}

async function handed(worker: Devtools, hand: typeof goOn, times: number): Promise<PulseCost> {
  const before = await countsOf(worker);
  const tookMs = await hand(worker, times, PULSE_EVERY_MS);
  const counts = difference(await countsOf(worker), before);
  return { tookMs, counts: { ...counts, messages: times } };
}

function together(costs: readonly PulseCost[]): PulseCost {
  return {
    tookMs: costs.flatMap(({ tookMs }) => tookMs),
    counts: sum(costs.map(({ counts }) => counts)),
  };
}
