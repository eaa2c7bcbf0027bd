import type { Devtools } from './devtools.ts';
import type { Upkeep, WorkerCounts } from './workerProbe.ts';

/** What the worker has done since it started. Rejects when it is gone. */
export function countsOf(worker: Devtools): Promise<WorkerCounts> {
  return worker.evaluate<WorkerCounts>('alongsideBench.counts');
}

/** The time each message took since the last call, from its arrival to its answer; ms. */
export function takeAnswersMs(worker: Devtools): Promise<number[]> {
  return worker.evaluate<number[]>('alongsideBench.answersMs.splice(0)');
}

/** Waits until no message is still to be answered. */
export async function untilAllAnswered(worker: Devtools): Promise<void> {
  await worker.evaluate('alongsideBench.untilAllAnswered()');
}

/** When each message arrived since the last call; ms since the worker began. */
export function takeArrivalsMs(worker: Devtools): Promise<number[]> {
  return worker.evaluate<number[]>('alongsideBench.arrivalsMs.splice(0)');
}

/** Has the page that spoke last go on being in front, as `WorkerProbe.goOn` says. */
export function goOn(worker: Devtools, times: number, everyMs: number): Promise<number[]> {
  return worker.evaluate<number[]>(`alongsideBench.goOn(${times}, ${everyMs})`);
}

/** Has the page that spoke last begin one span after another, as `WorkerProbe.beginSpans` says. */
export function beginSpans(worker: Devtools, times: number, everyMs: number): Promise<number[]> {
  return worker.evaluate<number[]>(`alongsideBench.beginSpans(${times}, ${everyMs})`);
}

/** How long the browser takes to answer one question, as `WorkerProbe.ask` says; ms each. */
export function ask(worker: Devtools, times: number, everyMs: number): Promise<number[]> {
  return worker.evaluate<number[]>(`alongsideBench.ask(${times}, ${everyMs})`);
}

/** Whether a message is now only occasion for one question to the browser. */
export async function askOnly(worker: Devtools, asksOnly: boolean): Promise<void> {
  await worker.evaluate(`alongsideBench.asksOnly = ${asksOnly}`);
}

/** Has the worker do what its alarms are for. */
export function raiseAlarms(worker: Devtools): Promise<Upkeep> {
  return worker.evaluate<Upkeep>('alongsideBench.raiseAlarms()');
}

/** What was done between two countings. */
export function difference(after: WorkerCounts, before: WorkerCounts): WorkerCounts {
  return {
    messages: after.messages - before.messages,
    transactions: after.transactions - before.transactions,
    requests: after.requests - before.requests,
    rowsWritten: after.rowsWritten - before.rowsWritten,
    bytesWritten: after.bytesWritten - before.bytesWritten,
  };
}

/** What was done in several stretches together. */
export function sum(counts: readonly WorkerCounts[]): WorkerCounts {
  const nothing = { messages: 0, transactions: 0, requests: 0, rowsWritten: 0, bytesWritten: 0 };
  return counts.reduce(
    (total, each) => ({
      messages: total.messages + each.messages,
      transactions: total.transactions + each.transactions,
      requests: total.requests + each.requests,
      rowsWritten: total.rowsWritten + each.rowsWritten,
      bytesWritten: total.bytesWritten + each.bytesWritten,
    }),
    nothing,
  );
}
