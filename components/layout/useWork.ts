import { useState } from 'preact/hooks';

/** What is under way, and how the last of it ended. */
export interface Work {
  isRunning: boolean;
  hasFailed: boolean;
  /**
   * Starts the work at once, inside the event that asked for it, so that a browser that wants a
   * person's gesture sees one. Gives undefined when the work failed.
   */
  run<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined>;
  /** As `run`, for work that gives nothing: whether it succeeded. */
  didRun(work: () => Promise<void>): Promise<boolean>;
}

/** Keeps count of what a page has asked for, so that waits and failures can be drawn. */
export function useWork(): Work {
  const [running, setRunning] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const run: Work['run'] = async (work) => {
    setHasFailed(false);
    setRunning((count) => count + 1);
    try {
      return await work();
    } catch {
      setHasFailed(true);
      return undefined;
    } finally {
      setRunning((count) => count - 1);
    }
  };
  return {
    isRunning: running > 0,
    hasFailed,
    run,
    didRun: async (work) => (await run(() => work().then(() => true))) ?? false,
  };
}
