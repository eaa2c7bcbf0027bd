import type { CasePlace } from '../life/story';
import type { Attention, Clock } from '../life/witness';
import type { System } from './cells';

/** While nothing changes a page tells what it has so often. */
const TELLS_EVERY = 10;
const LONGEST_GAP = 20;
/** What is first told so long after it began is not believed. */
const LATEST_NEWS = 60;

/** Seconds of the wall clock in which a page was in sight, and how. */
export interface Told {
  system: System;
  attention: 'focused' | 'beside';
  seconds: readonly number[];
}

type Now = Pick<Clock, 'passed' | 'wall'>;

/**
 * A page by the rules in words. It tells its seconds when something changes and every ten seconds
 * while nothing does; what it has not told when its browser is killed is lost.
 */
export class ModelPage {
  #place: CasePlace;
  #attention: Attention;
  #isTold = false;
  #untold: number[] = [];
  #lastToldAt: number;
  #beganAt: number;
  /** Since when nothing of it runs, and how it was in sight then. */
  #gap: { seconds: number[]; attention: Attention } | null = null;
  readonly #tell: (told: Told) => void;

  constructor(place: CasePlace, attention: Attention, now: Now, tell: (told: Told) => void) {
    this.#place = place;
    this.#attention = attention;
    this.#tell = tell;
    this.#lastToldAt = now.passed;
    this.#beganAt = now.wall;
    this.#begin(now);
  }

  turned(to: Attention, now: Now): void {
    if (this.#gap === null) this.#tellAll(now.wall);
    this.#attention = to;
    if (this.#gap === null) this.#begin(now);
  }

  rerouted(to: CasePlace, now: Now): void {
    this.#tellAll(now.wall);
    this.#place = to;
    this.#begin(now);
  }

  left(now: Now): void {
    this.#tellAll(now.wall);
    this.#attention = null;
  }

  /** Nothing of the page runs from now on, but it may have looked at itself just before. */
  gapBegins(now: Now, hasLooked: boolean): void {
    if (hasLooked) this.#tellIfDue(now);
    this.#gap = { seconds: [], attention: this.#attention };
  }

  /** A short gap counts if the page is in sight in the same way after it; a new stretch else. */
  gapEnds(now: Now, mayCount: boolean): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap === null) return;
    const isShort = gap.seconds.length <= LONGEST_GAP;
    if (mayCount && isShort && gap.attention === this.#attention) {
      this.#untold.push(...gap.seconds);
      return;
    }
    const after = this.#attention;
    this.#attention = gap.attention;
    this.#tellAll(now.wall);
    this.#attention = after;
    this.#begin(now);
  }

  /** The wall clock was set: what was told by then stands, and a new stretch begins. */
  clockSet(bySeconds: number, now: Now): void {
    // What lies ahead of the clock as it is now is not believed.
    if (bySeconds < 0) this.#untold = [];
    this.#tellAll(now.wall);
    this.#begin(now);
  }

  tells(now: Now): void {
    this.#tellAll(now.wall);
    this.#lastToldAt = now.passed;
  }

  second(now: Now): void {
    if (this.#gap !== null) {
      this.#gap.seconds.push(now.wall);
      return;
    }
    if (this.#attention === null) return;
    this.#tellIfDue(now);
    this.#untold.push(now.wall);
  }

  #tellIfDue(now: Now): void {
    if (now.passed - this.#lastToldAt >= TELLS_EVERY) this.tells(now);
  }

  #begin(now: Now): void {
    this.#lastToldAt = now.passed;
    this.#beganAt = now.wall;
    // Coming in front is told at once; being beside only with what follows.
    this.#isTold = this.#attention === 'focused';
    if (this.#isTold) this.#say([]);
  }

  #tellAll(wall: number): void {
    const seconds = this.#untold;
    this.#untold = [];
    if (!this.#isTold && wall - this.#beganAt >= LATEST_NEWS) return;
    if (seconds.length === 0) return;
    this.#isTold = true;
    this.#say(seconds);
  }

  #say(seconds: readonly number[]): void {
    if (this.#attention === null || this.#place === 'help') return;
    this.#tell({ system: this.#place, attention: this.#attention, seconds });
  }
}
