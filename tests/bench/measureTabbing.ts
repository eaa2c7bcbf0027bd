import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateIn } from '../e2e/support/worker.ts';
import type { Devtools } from './devtools.ts';
import { type PreparedSession, preparedSession } from './preparedSession.ts';
import { countsOf, takeAnswersMs, takeArrivalsMs, untilAllAnswered } from './probeOf.ts';
import { activateTab, openTab, type Target } from './targets.ts';

/** A change of tab every thirty seconds, for 24 hours. */
const TAB_CHANGES = 2_880;
const CASE_PAGES = 4;
const LOOKS = 8;
const WARM_UP_CHANGES = 200;
const TAB_CHANGED_MS = 15;
/** So often nobody goes on before everything is written, so that no message stands in line. */
const WRITTEN_EVERY_CHANGES = 8;
const SETTLING_MS = 800;

/** The worker's heap, everything unreachable collected, after so many messages. */
export interface HeapLook {
  messages: number;
  /** What script holds. */
  heapBytes: number;
  /** With what the browser's own objects take beside it. */
  allBytes: number;
}

/**
 * Goes round between pages of the case system as often as in 24 hours, in minutes; each change
 * is a page that leaves and one that comes in front. The first look is taken when all is warm.
 */
export async function measureTabbing(extensionDir: string): Promise<readonly HeapLook[]> {
  const prepared = await preparedSession({ extensionDirs: [extensionDir] });
  const { session, worker, extensionOrigin } = prepared;
  await session.signIn();
  const address = session.address('harbour', '/care/people/1001/notes');
  await session.browser.close();
  // In a page: what forgetting takes must not be in the worker's heap.
  const forgetter = await openTab(session.endpoint, `${extensionOrigin}/empty.html`);
  const pages: Target[] = [];
  for (let page = 0; page < CASE_PAGES; page += 1) {
    pages.push(await openTab(session.endpoint, address));
    await sleep(SETTLING_MS);
  }

  await changeTabs(prepared, pages, WARM_UP_CHANGES);
  const looks = [await lookAtHeap(worker)];
  for (let look = 0; look < LOOKS; look += 1) {
    await changeTabs(prepared, pages, TAB_CHANGES / LOOKS);
    await evaluateIn(forgetter, forgetOlderSpans);
    looks.push(await lookAtHeap(worker));
    console.log(`  ${look + 1} of ${LOOKS}: ${looks.at(-1)?.heapBytes} bytes`);
  }
  await session.stop();
  return looks;
}

/**
 * A day's spans in some minutes are more than any hour of a day can bring, and might be refused
 * as such: those that are over are taken away as time goes on.
 */
const forgetOlderSpans = `(async () => {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('spans', 'readwrite');
  const spans = writing.objectStore('spans');
  const asking = spans.index('byEnd').getAllKeys(IDBKeyRange.upperBound(Date.now() - 5_000));
  asking.onsuccess = () => asking.result.forEach((key) => spans.delete(key));
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
})()`;

async function changeTabs(
  { session, worker }: PreparedSession,
  pages: readonly Target[],
  times: number,
): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const page = pages[time % pages.length];
    if (page !== undefined) await activateTab(session.endpoint, page);
    await sleep(TAB_CHANGED_MS);
    if (time % WRITTEN_EVERY_CHANGES === 0) await untilAllAnswered(worker);
  }
  await sleep(SETTLING_MS);
  await untilAllAnswered(worker);
}

async function lookAtHeap(worker: Devtools): Promise<HeapLook> {
  const { messages } = await countsOf(worker);
  // What the probe itself notes must not be taken for growth.
  await takeAnswersMs(worker);
  await takeArrivalsMs(worker);
  // Once is not enough for what is held by objects that are only found to be unreachable.
  for (let time = 0; time < 3; time += 1) await worker.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await worker.send<{
    usedSize: number;
    embedderHeapUsedSize?: number;
  }>('Runtime.getHeapUsage');
  return { messages, heapBytes: usedSize, allBytes: usedSize + embedderHeapUsedSize };
}
