import type { PageSpan } from '../../../../utils/detection/sample';
import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import type { CasePlace } from '../life/story';
import type { Attention, Clock, Witness } from '../life/witness';
import type { Background, Surroundings } from './background';
import { DetectorPage, type PageClocks } from './detectorPage';
import type { Product } from './functions';
import { IdleWatch } from './idleWatch';

const SETTLED_MS = 100;
/**
 * Messages and the browser's own looks at the last input come in the middle of a second, inputs at
 * its beginning: the age of an input is then a whole number and a half, which the search for it
 * finds exactly.
 */
const MIDDLE_MS = 500;

interface Arrival {
  afterMs: number;
  happen: (at: number) => Promise<unknown> | unknown;
}

/** The extension in a browser: what happens in the world reaches its pages and its background. */
export class Extension implements Witness {
  readonly #clock: Clock;
  readonly #product: Product;
  readonly #runsOnInSleep: boolean;
  readonly #idle = new IdleWatch();
  readonly #pages = new Map<number, DetectorPage>();
  readonly background: Background;
  #arrivals: Arrival[] = [];
  #isRunning = false;
  #isAsleep = false;

  constructor(
    clock: Clock,
    clockInSleep: 'standsStill' | 'runsOn',
    product: Product,
    background: (surroundings: Surroundings) => Background,
  ) {
    this.#clock = clock;
    this.#product = product;
    this.#runsOnInSleep = clockInSleep === 'runsOn';
    this.background = background({
      queryState: (seconds, at) => {
        const passed = clock.passed + at / 1000 - clock.wall;
        return this.#idle.stateFor(seconds, passed);
      },
      dayStartsAtMinutes: () => clock.dayStartsAtHour * 60,
    });
  }

  opened(number: number, place: CasePlace, attention: Attention): void {
    const { monotonicMs } = this.#clocks();
    const page = new DetectorPage(number, place, attention, {
      product: this.#product,
      monotonicMs,
    });
    this.#pages.set(number, page);
    this.#look(page);
  }

  turned(number: number, attention: Attention): void {
    const page = this.#page(number);
    page.isSettling = page.attention === null;
    page.attention = attention;
    if (!page.isHanging) this.#look(page);
  }

  rerouted(number: number, place: CasePlace, times: number): void {
    const page = this.#page(number);
    page.place = place;
    for (let time = 0; time < times; time += 1) this.#look(page, { addressChanged: true });
  }

  left(number: number): void {
    this.#look(this.#page(number), { leaving: true });
    this.#pages.delete(number);
  }

  frozen(number: number): void {
    this.#look(this.#page(number), { leaving: true });
  }

  hangs(number: number): void {
    const page = this.#page(number);
    this.#look(page);
    page.isHanging = true;
  }

  goesOn(number: number, isDialog: boolean): void {
    const page = this.#page(number);
    page.isHanging = false;
    if (isDialog) {
      const { attention } = page;
      page.attention = 'beside';
      this.#look(page);
      page.attention = attention;
    }
    this.#look(page);
  }

  /** Where the monotonic clock stands still, a tick is due when it does, and comes at waking. */
  fallsAsleep(): void {
    if (this.#runsOnInSleep) this.#tick();
    this.#isAsleep = true;
  }

  wakes(): void {
    this.#isAsleep = false;
  }

  killed(): void {
    this.#pages.clear();
    this.#isRunning = false;
  }

  started(): void {
    this.#isRunning = true;
    this.#idle.browserStarted();
    this.#arrive(0, (at) => this.background.started(at));
  }

  workerDied(): void {
    this.#arrive(0, () => this.background.died());
  }

  input(): void {
    this.#tell(this.#idle.input(this.#clock.passed), 0);
  }

  locked(): void {
    this.#tell(this.#idle.lock(this.#clock.passed), 0);
  }

  unlocked(): void {
    this.#tell(this.#idle.unlock(this.#clock.passed), 0);
  }

  paused(forSeconds: number): void {
    this.#arrive(0, (at) => this.background.paused(at, at + forSeconds * 1000));
  }

  resumed(): void {
    this.#arrive(0, (at) => this.background.resumed(at));
  }

  clockSet(): void {
    // Nobody tells: the next tick sees it.
  }

  second(): Promise<void> | void {
    if (!this.#isAsleep) {
      this.#tick();
      if (this.#isRunning) this.#tell(this.#idle.look(this.#clock.passed + 0.5), MIDDLE_MS);
    }
    if (this.#arrivals.length > 0) return this.#happen();
  }

  #tick(): void {
    for (const page of this.#pages.values()) {
      if (page.attention === null || page.isHanging) continue;
      this.#look(page);
      if (!page.isSettling) continue;
      page.isSettling = false;
      this.#look(page, { afterMs: SETTLED_MS });
    }
  }

  #look(
    page: DetectorPage,
    { afterMs = 0, ...how }: { afterMs?: number; leaving?: boolean; addressChanged?: boolean } = {},
  ): void {
    const spans = page.look(this.#clocks(afterMs), how);
    if (spans.length > 0) this.#send(page, spans);
  }

  #send(page: DetectorPage, spans: readonly PageSpan[]): void {
    const { place } = page;
    const answered = page.answered();
    this.#arrive(MIDDLE_MS, (at) => {
      const answer = this.background.pulse(spans, place, at);
      return typeof answer === 'string' ? answered(answer) : answer.then(answered);
    });
  }

  #tell(event: IdleState | null, afterMs: number): void {
    if (event !== null && this.#isRunning) {
      this.#arrive(afterMs, (at) => this.background.idle(event, at));
    }
  }

  #arrive(afterMs: number, happen: Arrival['happen']): void {
    this.#arrivals.push({ afterMs, happen });
  }

  async #happen(): Promise<void> {
    const arrivals = this.#arrivals;
    this.#arrivals = [];
    for (const atMs of [0, MIDDLE_MS]) {
      for (const { afterMs, happen } of arrivals) {
        if (afterMs !== atMs) continue;
        const later = happen(this.#clock.wall * 1000 + afterMs);
        if (later instanceof Promise) await later;
      }
    }
  }

  #clocks(afterMs = 0): PageClocks {
    const { wall, passed, awake } = this.#clock;
    return {
      wallMs: wall * 1000 + afterMs,
      monotonicMs: (this.#runsOnInSleep ? passed : awake) * 1000 + afterMs,
    };
  }

  #page(number: number): DetectorPage {
    const page = this.#pages.get(number);
    if (page === undefined) throw new Error('The world tells only of pages that are there.');
    return page;
  }
}
