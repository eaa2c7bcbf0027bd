import { vi } from 'vitest';
import type { IdleState } from '../../../utils/presence/ageOfLastInput';

const QUIET_SECONDS = 60;

/** A computer with somebody at it or not, and what its browser knows of that. */
export class Computer {
  #lastInputAt: number;
  #isLocked = false;
  #told: IdleState = 'active';
  #events: IdleState[] = [];

  constructor(now: number) {
    this.#lastInputAt = now;
    vi.setSystemTime(now);
  }

  /** What `idle.queryState` answers now. */
  stateFor(seconds: number): IdleState {
    if (this.#isLocked) return 'locked';
    // Chromium takes any longer time for four hours.
    const answeredFor = Math.min(seconds, 4 * 60 * 60);
    return Date.now() - this.#lastInputAt < answeredFor * 1000 ? 'active' : 'idle';
  }

  get state(): IdleState {
    return this.stateFor(QUIET_SECONDS);
  }

  /** Time without input; ms. */
  pass(ms: number): void {
    vi.setSystemTime(Date.now() + ms);
    this.#notice();
  }

  input(): void {
    if (!this.#isLocked) this.#lastInputAt = Date.now();
    this.#notice();
  }

  lock(): void {
    this.#isLocked = true;
    this.#notice();
  }

  unlock(): void {
    this.#isLocked = false;
    this.input();
  }

  /** The next idle event on its way to the extension. */
  nextEvent(): IdleState | undefined {
    return this.#events.shift();
  }

  #notice(): void {
    if (this.state === this.#told) return;
    this.#told = this.state;
    this.#events.push(this.#told);
  }
}
