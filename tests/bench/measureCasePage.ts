import { beforeEnd } from '../../scripts/process/ending.mjs';
import { Session } from '../e2e/support/session.ts';
import { Devtools } from './devtools.ts';
import { preparedSession } from './preparedSession.ts';
import { countsOf, takeArrivalsMs } from './probeOf.ts';
import { scriptMs, traced } from './scriptTrace.ts';
import { activateTab, openTab, type Target, targetAt } from './targets.ts';
import { writeFor } from './work.ts';

const WINDOW_MS = 60_000;
const ROUNDS = 2;
const PAGE = '/care/people/1001/full-assessment';

/** One minute in front of the page, being written in. */
export interface MinuteInFront {
  longTasks: number;
  /** All script, the page's own and the extension's; ms of processor time. */
  scriptMs: number;
  /** All that the page's main thread did. */
  taskMs: number;
  /** What the extension's script on the page took of that. */
  detectorMs: number;
  /** Of the page's process, everything unreachable collected; bytes. */
  heapBytes: number;
  /** Messages that reached the extension's worker, by the time between them; 0 without it. */
  messagesAMinute: number;
}

export interface CasePageCost {
  withExtension: readonly MinuteInFront[];
  without: readonly MinuteInFront[];
  /** Messages in each minute that the page with the extension was behind another. */
  hiddenMessages: readonly number[];
}

interface Place {
  session: Session;
  page: Target;
  behind: Target;
  /** The extension's worker; null where there is none. */
  worker: Devtools | null;
}

/** The page with 2,000 fields in two browsers, one with the extension and one without, in turn. */
export async function measureCasePage(extensionDir: string): Promise<CasePageCost> {
  const { session, worker } = await preparedSession({ extensionDirs: [extensionDir] });
  const bare = await Session.start({ extensionDirs: [] });
  beforeEnd(() => bare.stop());
  const withExtension = await placeIn(session, worker);
  const without = await placeIn(bare, null);

  const measured = { withExtension: [] as MinuteInFront[], without: [] as MinuteInFront[] };
  const hiddenMessages: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.withExtension.push(await minuteInFront(withExtension));
    const before = (await countsOf(worker)).messages;
    measured.without.push(await minuteInFront(without));
    hiddenMessages.push((await countsOf(worker)).messages - before);
  }
  await session.stop();
  await bare.stop();
  return { ...measured, hiddenMessages };
}

async function placeIn(session: Session, worker: Devtools | null): Promise<Place> {
  await session.signIn();
  await session.page.goto(session.address('harbour', PAGE));
  await session.browser.close();
  const { endpoint } = session;
  const page = await targetAt(endpoint, session.address('harbour', PAGE));
  return { session, page, behind: await openTab(endpoint, 'about:blank'), worker };
}

const watchLongTasks = `(() => {
  globalThis.longTasks = 0;
  globalThis.longTaskObserver ??= new PerformanceObserver((list) => {
    globalThis.longTasks += list.getEntries().length;
  });
  globalThis.longTaskObserver.observe({ type: 'longtask' });
})()`;

async function minuteInFront(place: Place): Promise<MinuteInFront> {
  const { session, worker } = place;
  const browser = await Devtools.ofBrowser(session.endpoint);
  const page = await Devtools.of(place.page);
  await page.send('Performance.enable', { timeDomain: 'threadTicks' });
  await activateTab(session.endpoint, place.page);
  await writeFor(page, 3_000);
  await page.evaluate(watchLongTasks);
  if (worker !== null) await takeArrivalsMs(worker);
  const before = await metricsOf(page);
  const trace = await traced(browser, () => writeFor(page, WINDOW_MS));
  const after = await metricsOf(page);
  const arrivalsMs = worker === null ? [] : await takeArrivalsMs(worker);

  const longTasks = await page.evaluate<number>('globalThis.longTasks');
  await page.send('HeapProfiler.collectGarbage');
  const heapBytes = (await metricsOf(page))('JSHeapUsedSize');
  await activateTab(session.endpoint, place.behind);
  page.close();
  browser.close();
  const took = (name: string) => (after(name) - before(name)) * 1_000;
  return {
    longTasks,
    scriptMs: took('ScriptDuration'),
    taskMs: took('TaskDuration'),
    detectorMs: scriptMs(trace, '/detector.js'),
    heapBytes,
    messagesAMinute: aMinute(arrivalsMs),
  };
}

/** How many a minute, from the first to the last; 0 for fewer than two. */
function aMinute(arrivalsMs: readonly number[]): number {
  const [first = 0] = arrivalsMs;
  const last = arrivalsMs.at(-1) ?? 0;
  return last > first ? ((arrivalsMs.length - 1) * 60_000) / (last - first) : 0;
}

async function metricsOf(page: Devtools): Promise<(name: string) => number> {
  const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
