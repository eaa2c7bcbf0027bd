/** A time that a scenario measured, beside the true one. */
export interface Figure {
  /** Which of several in one scenario, such as one of two systems. */
  part?: string;
  trueSeconds: number;
  recordedSeconds: number;
  allowed: Allowed;
}

/** How much of the true time may be missing, and how much more than the true time may be there. */
export interface Allowed {
  lostSeconds: number;
  inventedSeconds: number;
}

/** One test that measures, as it went. */
export interface Scenario {
  /** The test's title: what happens, in a sentence. */
  sentence: string;
  outcome: 'held' | 'failed' | 'leftOut';
  /** Why it was left out. */
  because?: string;
  figures: readonly Figure[];
}

/** What the reporter writes down and the runner reads. */
export interface AccuracyReport {
  /** Name and version of the browser that was measured in; null when none was started. */
  browser: string | null;
  scenarios: readonly Scenario[];
}

/** The types of the annotations by which a test tells the reporter. */
export const FIGURE_ANNOTATION = 'figure';
export const BROWSER_ANNOTATION = 'browser';

export function errorSeconds({ recordedSeconds, trueSeconds }: Figure): number {
  return recordedSeconds - trueSeconds;
}

/** Whether the error is within what is allowed on its side; a figure that is no number is not. */
export function isWithin(figure: Figure): boolean {
  const error = errorSeconds(figure);
  return error <= figure.allowed.inventedSeconds && -error <= figure.allowed.lostSeconds;
}
