import type { IdleState } from '../../../../utils/presence/ageOfLastInput';

const QUIET_SECONDS = 60;
/** Chromium takes any longer time for this (`kMaxThreshold` in `idle_api.cc`). */
const LONGEST_SECONDS = 4 * 60 * 60;

/** What the browser knows of the last input, and which events it tells of it. */
export class IdleWatch {
  #lastInput = 0;
  #isLocked = false;
  #told: IdleState = 'active';

  /** What `idle.queryState` answers, so many seconds after the story's beginning. */
  stateFor(seconds: number, passed: number): IdleState {
    if (this.#isLocked) return 'locked';
    const ageSeconds = passed - this.#lastInput;
    return ageSeconds < Math.min(seconds, LONGEST_SECONDS) ? 'active' : 'idle';
  }

  browserStarted(): void {
    this.#told = 'active';
  }

  input(passed: number): IdleState | null {
    this.#lastInput = passed;
    return this.#news(passed);
  }

  lock(passed: number): IdleState | null {
    this.#isLocked = true;
    return this.#news(passed);
  }

  unlock(passed: number): IdleState | null {
    this.#isLocked = false;
    return this.#news(passed);
  }

  /** The event that is due at a look, if any. */
  look(passed: number): IdleState | null {
    return this.#news(passed);
  }

  #news(passed: number): IdleState | null {
    const state = this.stateFor(QUIET_SECONDS, passed);
    if (state === this.#told) return null;
    this.#told = state;
    return state;
  }
}
