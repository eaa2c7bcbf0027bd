import type { RecordsProblem } from '../records/records';
import { withDatabase } from './database';
import { loadNews, noteNotice, noteTrouble } from './databaseNews';
import { betweenDeletions, loadForgottenBefore } from './forgottenBefore';
import { problemOf } from './problemOf';
import { loadWaiting, storeWaiting } from './pulseQueue';
import type { Presence } from './recordPresence';
import type { AttributedPulse } from './recordPulse';
import { recordReports, type Report } from './recordReports';
import {
  holdsAll,
  nothingWaits,
  reportsOf,
  systemOf,
  type WaitingPulses,
  withReport,
} from './waitingPulses';

/**
 * What became of a report: it is `written`; it is `writtenInQuiet`, when the browser knows of no
 * input and no absence was begun yet; it is `waiting`, because the database takes nothing; or
 * it could be kept nowhere but in this worker's memory (`refused`), so that a page must go on
 * keeping it.
 */
export type Keeping = 'written' | 'writtenInQuiet' | 'waiting' | 'refused';

interface History {
  waiting: WaitingPulses;
  problem: RecordsProblem | null;
  /** Whether storage has what waits, and not this worker alone. */
  isStored: boolean;
}

/** What this worker knows of earlier trouble; read once in its life, at its first report. */
let known: History | undefined;

/**
 * Keeps a pulse, after what waits; to be called in `betweenDeletions`. What lies before
 * `forgottenBefore` (ms) was deleted and does not come back.
 */
export function keepPulse(pulse: AttributedPulse, forgottenBefore?: number): Promise<Keeping> {
  return keep(forgottenBefore, { kind: 'pulse', pulse });
}

/** Keeps what was observed of the person's presence, after what waits. */
export function keepPresence(presence: Presence, origin: string): Promise<Keeping> {
  return betweenDeletions(async () =>
    keep(await loadForgottenBefore(), { kind: 'presence', presence, origin }),
  );
}

/**
 * Writes what waits, if it can be done, and gives whether nothing waits any more; tells of it when
 * it cannot. For pages too: what they remember of it may be old, so it is read again.
 */
export async function keepWaiting(): Promise<boolean> {
  return betweenDeletions(async () => {
    if (known?.isStored === true) known = undefined;
    return isWritten(await keep(await loadForgottenBefore()));
  });
}

/** Whether it is in the database now. */
export function isWritten(keeping: Keeping): boolean {
  return keeping === 'written' || keeping === 'writtenInQuiet';
}

/** The system in which a span began that waits; undefined when it does not. */
export async function waitingSystemOf(spanId: string): Promise<string | undefined> {
  return systemOf((await history()).waiting, spanId);
}

async function keep(forgottenBefore?: number, report?: Report): Promise<Keeping> {
  const { waiting, problem } = await history();
  const all = [...reportsOf(waiting), ...(report === undefined ? [] : [report])];
  // A worker that ends between writing and forgetting has these written again, and they would undo
  // what came after them: so that waits with them first.
  const waits = waiting !== nothingWaits && (await putOff(report));
  let isQuiet: boolean;
  try {
    isQuiet = await withDatabase((database) => recordReports(database, all, forgottenBefore));
  } catch (error) {
    const found = problemOf(error);
    await noteTrouble(found, Date.now());
    known = { ...(await history()), problem: found };
    return waits || (await putOff(report)) ? 'waiting' : 'refused';
  }
  if (waiting !== nothingWaits) await storeWaiting(nothingWaits);
  // Where nothing was written a full disk was not noticed.
  const isOver = problem !== null && (all.length > 0 || problem !== 'diskFull');
  known = { waiting: nothingWaits, problem: isOver ? null : problem, isStored: true };
  if (isOver) await noteTrouble(null, Date.now());
  return isQuiet ? 'writtenInQuiet' : 'written';
}

/** Has a report wait with the others; gives whether storage has them all. */
async function putOff(report?: Report): Promise<boolean> {
  const before = await history();
  const waiting = report === undefined ? before.waiting : withReport(before.waiting, report);
  if (waiting === before.waiting && before.isStored) return true;
  try {
    await storeWaiting(waiting);
  } catch {
    known = { ...before, waiting, isStored: false };
    return false;
  }
  known = { ...before, waiting, isStored: true };
  if (!holdsAll(waiting, before.waiting)) {
    await noteNotice({ kind: 'spansDropped', at: Date.now() });
  }
  return true;
}

async function history(): Promise<History> {
  if (known !== undefined) return known;
  const [waiting, news] = await Promise.all([loadWaiting(), loadNews()]);
  known = { waiting, problem: news.trouble?.problem ?? null, isStored: true };
  return known;
}
