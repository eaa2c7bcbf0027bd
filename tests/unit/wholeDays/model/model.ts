import type { CasePlace } from '../life/story';
import type { Attention, Clock, Witness } from '../life/witness';
import { BESIDE, CAME, Cells, type Count, FOCUSED, type System } from './cells';
import { ModelPage, type Told } from './page';
import { type Day, WrittenDays } from './writtenDays';

/** A stretch without input becomes known to the browser when it is so long. */
const QUIET = 60;
const LONGEST_GAP = 20;
/** A page that is in sight may be silent for so long. */
const LONGEST_SILENCE = 60;

interface Stretch {
  start: number;
  end: number;
}

/** A day by the rules in words. */
export interface Truth {
  days: readonly (Day & { counts: Record<System | '*', Count> })[];
}

/**
 * What counts, decided for one second after the other by the rules in words. It shares nothing
 * with the product, not even a constant.
 */
export class Model implements Witness {
  readonly #clock: Clock;
  readonly #cells: Cells;
  readonly #written = new WrittenDays();
  readonly #pages = new Map<number, ModelPage>();
  readonly #runsOnInSleep: boolean;
  readonly #quiet: Stretch[] = [];
  #lastInput = { passed: 0, wall: 0 };
  /** The browser has seen that there is no input. */
  #isQuietKnown = false;
  #lockedSince: number | null = null;
  #pause: Stretch | null = null;
  #isAsleep = false;
  #isBrowserRunning = false;
  #wallBefore = 0;

  constructor(clock: Clock, clockInSleep: 'standsStill' | 'runsOn') {
    this.#clock = clock;
    this.#cells = new Cells(clock.wall);
    this.#runsOnInSleep = clockInSleep === 'runsOn';
  }

  opened(page: number, place: CasePlace, attention: Attention): void {
    const tell = (told: Told) => this.#mark(told);
    this.#pages.set(page, new ModelPage(place, attention, this.#clock, tell));
  }

  turned(page: number, attention: Attention): void {
    this.#pages.get(page)?.turned(attention, this.#clock);
  }

  rerouted(page: number, place: CasePlace): void {
    this.#pages.get(page)?.rerouted(place, this.#clock);
  }

  left(page: number): void {
    this.#pages.get(page)?.left(this.#clock);
    this.#pages.delete(page);
  }

  frozen(): void {}

  hangs(page: number): void {
    this.#pages.get(page)?.gapBegins(this.#clock, true);
  }

  goesOn(page: number, isDialog: boolean): void {
    this.#pages.get(page)?.gapEnds(this.#clock, true);
    // The focus that comes back is a change, and told.
    if (isDialog) this.#pages.get(page)?.tells(this.#clock);
  }

  fallsAsleep(): void {
    this.#isAsleep = true;
    for (const page of this.#pages.values()) page.gapBegins(this.#clock, this.#runsOnInSleep);
  }

  wakes(afterSeconds: number): void {
    this.#isAsleep = false;
    // Where the monotonic clock runs on in sleep, a short one cannot be told from a hanging page.
    const mayCount = this.#runsOnInSleep && afterSeconds <= LONGEST_GAP;
    for (const page of this.#pages.values()) page.gapEnds(this.#clock, mayCount);
  }

  killed(): void {
    this.#pages.clear();
    this.#isBrowserRunning = false;
  }

  started(): void {
    this.#isBrowserRunning = true;
  }

  workerDied(): void {}

  input(): void {
    const quiet = { start: this.#lastInput.wall, end: this.#clock.wall };
    if (this.#isQuietKnown && this.#isKept(quiet)) this.#quiet.push(quiet);
    this.#isQuietKnown = false;
    this.#lastInput = { passed: this.#clock.passed, wall: this.#clock.wall };
  }

  locked(): void {
    this.#lockedSince = this.#isQuietKnown ? this.#lastInput.wall : this.#clock.wall;
    this.#isQuietKnown = false;
  }

  unlocked(): void {
    const start = this.#lockedSince;
    this.#lockedSince = null;
    if (start === null) return;
    const end = this.#clock.wall;
    if (this.#isKept({ start, end })) this.#cells.strikeOut(start, end);
  }

  paused(forSeconds: number): void {
    this.resumed();
    this.#pause = { start: this.#clock.wall, end: this.#clock.wall + forSeconds };
  }

  resumed(): void {
    const pause = this.#pause;
    if (pause !== null) {
      this.#cells.strikeOut(pause.start, Math.min(pause.end, this.#clock.wall));
    }
    this.#pause = null;
  }

  clockSet(): void {
    const bySeconds = this.#clock.wall - this.#wallBefore;
    for (const page of this.#pages.values()) page.clockSet(bySeconds, this.#clock);
  }

  second(): void {
    const isLocked = this.#lockedSince !== null;
    const isSeen = this.#isBrowserRunning && !this.#isAsleep && !isLocked;
    if (isSeen && this.#clock.passed - this.#lastInput.passed >= QUIET) this.#isQuietKnown = true;
    for (const page of this.#pages.values()) page.second(this.#clock);
    this.#wallBefore = this.#clock.wall + 1;
  }

  /** The person strikes out a stretch, in seconds of the wall clock. */
  corrected(start: number, end: number): void {
    this.#cells.strikeOut(start, end);
  }

  /** Everything that counts at an allowance, as of a second at which what is open has lasted. */
  truth(awayAllowanceSeconds: number, now: number): Truth {
    const cells = this.#cells.copy();
    const open = this.#isQuietKnown ? [{ start: this.#lastInput.wall, end: now }] : [];
    for (const { start, end } of [...this.#quiet, ...open]) {
      if (end - start > awayAllowanceSeconds) cells.strikeOut(start, end);
    }
    if (this.#pause !== null) cells.strikeOut(this.#pause.start, this.#pause.end);
    return { days: this.#written.days.map((day) => ({ ...day, counts: cells.count(day) })) };
  }

  /** An absence is kept where it meets what pages have told of when it ends, or may yet tell. */
  #isKept({ start, end }: Stretch): boolean {
    return this.#cells.isTold(start - LONGEST_SILENCE, end);
  }

  #mark({ system, attention, seconds }: Told): void {
    const { zone, dayStartsAtHour, wall } = this.#clock;
    const bit = attention === 'focused' ? FOCUSED[system] : BESIDE[system];
    // Coming in front touches the day, be it for no time at all.
    if (seconds.length === 0) {
      this.#written.touch(wall, zone, dayStartsAtHour);
      this.#cells.mark(wall, CAME);
    }
    for (const second of seconds) {
      this.#written.touch(second, zone, dayStartsAtHour);
      this.#cells.mark(second, bit);
    }
  }
}
