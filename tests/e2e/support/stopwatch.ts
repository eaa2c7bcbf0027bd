/** The truth: how long the driver itself had a case page in front. */
export class Stopwatch {
  #totalMs = 0;
  #startedAt: number | null = null;

  /** @param at the moment, as `performance.now()` has it here */
  start(at = performance.now()): void {
    this.#startedAt ??= at;
  }

  stop(at = performance.now()): void {
    if (this.#startedAt !== null) this.#totalMs += at - this.#startedAt;
    this.#startedAt = null;
  }

  get seconds(): number {
    const runningMs = this.#startedAt === null ? 0 : performance.now() - this.#startedAt;
    return (this.#totalMs + runningMs) / 1000;
  }
}
