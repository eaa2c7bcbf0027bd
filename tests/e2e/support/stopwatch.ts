/** The truth: how long the driver itself had a case page in front. */
export class Stopwatch {
  #totalMs = 0;
  #startedAt: number | null = null;

  start(): void {
    this.#startedAt ??= performance.now();
  }

  stop(): void {
    if (this.#startedAt !== null) this.#totalMs += performance.now() - this.#startedAt;
    this.#startedAt = null;
  }

  get seconds(): number {
    const runningMs = this.#startedAt === null ? 0 : performance.now() - this.#startedAt;
    return (this.#totalMs + runningMs) / 1000;
  }
}
