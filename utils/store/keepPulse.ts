import { withDatabase } from './database';
import type { RecordsProblem } from '../records/records';
import { loadNews, noteNotice, noteTrouble } from './databaseNews';
import { problemOf } from './problemOf';
import { loadWaiting, storeWaiting } from './pulseQueue';
import { type AttributedPulse, recordPulses } from './recordPulse';
import { nothingWaits, pulsesOf, systemOf, type WaitingPulses, withPulse } from './waitingPulses';

/**
 * What became of a pulse: it is `written`; it is `waiting`, because the database takes nothing; or
 * it could be kept nowhere (`refused`), so that its page must go on keeping it.
 */
export type Keeping = 'written' | 'waiting' | 'refused';

interface History {
  waiting: WaitingPulses;
  problem: RecordsProblem | null;
}

/** What this worker knows of earlier trouble; read once in its life, at its first pulse. */
let known: History | undefined;

/** Keeps a pulse, after those that wait; one at a time. */
export function keepPulse(pulse: AttributedPulse): Promise<Keeping> {
  return navigator.locks.request('pulses', () => keep([pulse]));
}

/**
 * Writes the pulses that wait, if it can be done; tells of it when it cannot. For pages too: what
 * they remember of the waiting ones may be old, so it is read again.
 */
export async function keepWaiting(): Promise<void> {
  await navigator.locks.request('pulses', () => {
    known = undefined;
    return keep([]);
  });
}

/** The system in which a span began that waits; undefined when it does not. */
export async function waitingSystemOf(spanId: string): Promise<string | undefined> {
  return systemOf((await history()).waiting, spanId);
}

async function keep(pulses: readonly AttributedPulse[]): Promise<Keeping> {
  const { waiting, problem } = await history();
  const all = [...pulsesOf(waiting), ...pulses];
  try {
    await withDatabase((database) => recordPulses(database, all));
  } catch (error) {
    return putOff(waiting, pulses, problemOf(error));
  }
  // A worker that ends before this writes them again, which changes nothing.
  if (waiting !== nothingWaits) await storeWaiting(nothingWaits);
  // Where nothing was written a full disk was not noticed.
  const isOver = problem !== null && (all.length > 0 || problem !== 'diskFull');
  known = { waiting: nothingWaits, problem: isOver ? null : problem };
  if (isOver) await noteTrouble(null, Date.now());
  return 'written';
}

async function putOff(
  waiting: WaitingPulses,
  pulses: readonly AttributedPulse[],
  problem: RecordsProblem,
): Promise<Keeping> {
  await noteTrouble(problem, Date.now());
  known = { waiting, problem };
  const [pulse] = pulses;
  if (pulse === undefined) return 'waiting';
  const longer = withPulse(waiting, pulse);
  try {
    await storeWaiting(longer);
  } catch {
    return 'refused';
  }
  known = { waiting: longer, problem };
  if (!holdsAll(waiting, longer)) await noteNotice({ kind: 'spansDropped', at: pulse.now });
  return 'waiting';
}

/** Whether every span that waited still does. */
function holdsAll({ spans }: WaitingPulses, now: WaitingPulses): boolean {
  return spans.every(({ first }) => systemOf(now, first.span.id) !== undefined);
}

async function history(): Promise<History> {
  if (known !== undefined) return known;
  const [waiting, news] = await Promise.all([loadWaiting(), loadNews()]);
  known = { waiting, problem: news.trouble?.problem ?? null };
  return known;
}
