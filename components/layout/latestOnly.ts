/** Work that is asked for more often than it can be done. */
export interface Latest {
  /** Resolves when work that began after this call is done. */
  run(): Promise<void>;
}

/** Runs work one at a time; calls made meanwhile share one more run after it. */
export function latestOnly(work: () => Promise<void>): Latest {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    run() {
      if (running === null) return start();
      next ??= running.then(() => {
        next = null;
        return start();
      });
      return next;
    },
  };
}
