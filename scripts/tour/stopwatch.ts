/** Adds up stretches of time by hand, as a person with a stopwatch would. */
export interface Stopwatch {
  start(): void;
  stop(): void;
  /** All stretches together, the one under way included. */
  elapsedMs(): number;
}

/** A stopwatch at zero. Starting one that runs, or stopping one that stands, changes nothing. */
export function createStopwatch(now: () => number = () => performance.now()): Stopwatch {
  let finishedMs = 0;
  let startedAt: number | null = null;
  const elapsedMs = (): number => finishedMs + (startedAt === null ? 0 : now() - startedAt);
  return {
    elapsedMs,
    start() {
      startedAt ??= now();
    },
    stop() {
      finishedMs = elapsedMs();
      startedAt = null;
    },
  };
}
