import type { Devtools } from './devtools.ts';

/** An entry of Chromium's trace; times in microseconds, `tdur` of the thread's own processor time. */
export interface TraceEvent extends Record<string, unknown> {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string } };
}

/** Records when script is entered, and whose. */
const categories = ['devtools.timeline'];

/** Runs `work` while the browser writes its trace; gives the trace. */
export async function traced(browser: Devtools, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  browser.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => {
    events.push(...value);
  });
  const complete = new Promise((resolve) => {
    browser.on('Tracing.tracingComplete', resolve);
  });
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  await browser.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Processor time of every entry into a script whose address ends so, ms: listeners and timers,
 * with all that they call and with what the browser itself does to fire a timer.
 */
export function scriptMs(events: readonly TraceEvent[], urlEnd: string): number {
  const entries = events.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      args?.data?.url?.endsWith(urlEnd) === true,
  );
  const timers = events.filter(
    (event) => event.name === 'TimerFire' && entries.some((entry) => isWithin(entry, event)),
  );
  const outermost = [...timers, ...entries].filter(
    (event, _index, all) => !all.some((other) => other !== event && isWithin(event, other)),
  );
  return outermost.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1_000;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  const innerEnd = inner.ts + (inner.dur ?? 0);
  return isSameThread && inner.ts >= outer.ts && innerEnd <= outer.ts + (outer.dur ?? 0);
}
