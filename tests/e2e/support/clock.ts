/** A page and its driver read one clock, which is in whole milliseconds. */
export const SAME_MOMENT_MS = 50;

/** A moment that a page tells of (ms since the epoch), as `performance.now()` has it here. */
export function asHere(toldMs: number): number {
  return performance.now() - (Date.now() - toldMs);
}

/** Does something; gives the middle of it, as `performance.now()` has it. */
export async function middleOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (startedAt + performance.now()) / 2;
}
