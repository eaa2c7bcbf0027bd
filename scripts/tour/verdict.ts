/** What the tour found. */
export interface Findings {
  /** By the driver's stopwatch. */
  trueMs: number;
  /** By the stored rows. */
  recordedMs: number;
  /** What the popup says of the same; null when it says nothing that can be read. */
  popupMs: number | null;
  /** What the popup says was added by hand. */
  directMinutes: number | null;
  /** Paths from the repository's root. */
  screenshots: readonly string[];
}

const toleranceMs = 1_000;
const visitMinutes = 30;

/** What is wrong, in sentences; none when all is as it should be. */
export function faults({ trueMs, recordedMs, popupMs, directMinutes }: Findings): string[] {
  return [
    Math.abs(trueMs - recordedMs) > toleranceMs
      ? `What was recorded differs from the truth by ${inSeconds(Math.abs(trueMs - recordedMs))} s.`
      : null,
    popupMs === Math.round(recordedMs)
      ? null
      : `The popup says ${popupMs === null ? 'nothing' : `${inSeconds(popupMs)} s`}, the stored rows ${inSeconds(recordedMs)} s.`,
    directMinutes === visitMinutes
      ? null
      : `The popup says ${directMinutes ?? 'nothing'} instead of ${visitMinutes} minutes of direct time.`,
  ].filter((fault) => fault !== null);
}

/** The tour's last line. */
export function asJson({ trueMs, recordedMs, directMinutes, screenshots }: Findings): string {
  return JSON.stringify({
    trueSeconds: inSeconds(trueMs),
    recordedSeconds: inSeconds(recordedMs),
    directMinutes,
    screenshots,
  });
}

/** Milliseconds as seconds, to the millisecond. */
export function inSeconds(ms: number): number {
  return Math.round(ms) / 1_000;
}
