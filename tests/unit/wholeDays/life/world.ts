import type { Step, Story } from './story';
import { Windows } from './windows';
import type { Clock, Witness } from './witness';

/** So much passes between two acts, so that none is the sequel of another. */
const LEAST_SECONDS = 3;

/**
 * A computer and a person, in whole seconds: whatever happens does so as a second begins. Inputs,
 * focus and clocks are the world's; what is counted of it is for others to say.
 */
export class World {
  readonly clock: Clock;
  readonly #windows: Windows;
  readonly #witness: Witness;
  readonly #story: Story;
  #isAsleep = false;
  /** A pause was begun, whether it is over by now or not. */
  #isPauseKnown = false;

  constructor(story: Story, clock: Clock, witness: Witness) {
    this.#story = story;
    this.clock = clock;
    this.#witness = witness;
    this.#windows = new Windows(story.windows, witness);
  }

  /** Lives the day to its end, at which everything is out of sight. */
  async live(): Promise<void> {
    this.#witness.input();
    this.#witness.started();
    this.#windows.restore();
    await this.#pass(LEAST_SECONDS);
    for (const step of this.#story.steps) {
      await this.#act(step);
      await this.pass(step.thenSeconds, step.inputEverySeconds);
    }
    this.#windows.minimiseAll();
    await this.#pass(LEAST_SECONDS);
  }

  /** Lets time pass with input every so often. */
  async pass(seconds: number, inputEverySeconds: number | null): Promise<void> {
    if (inputEverySeconds === null) return this.#pass(seconds);
    for (let left = seconds; left > 0; left -= inputEverySeconds) {
      await this.#pass(Math.min(left, inputEverySeconds));
      if (left >= inputEverySeconds) this.#witness.input();
    }
  }

  async #pass(seconds: number): Promise<void> {
    const { clock } = this;
    for (let second = 0; second < seconds; second += 1) {
      const later = this.#witness.second();
      if (later !== undefined) await later;
      clock.passed += 1;
      clock.wall += 1;
      if (!this.#isAsleep) clock.awake += 1;
    }
  }

  async #act(step: Step): Promise<void> {
    const isByItself = 'isByItself' in step && step.isByItself === true;
    if (!isByItself && isThePersons(step.kind)) this.#witness.input();
    switch (step.kind) {
      case 'stay':
        return;
      case 'turnTo':
        return this.#windows.turnTo(step.window);
      case 'otherProgram':
        return this.#windows.turnTo(null);
      case 'minimise':
        return this.#windows.minimise(step.window);
      case 'switchTab':
        return this.#windows.switchTab(step.window, step.tab);
      case 'navigate':
        return this.#windows.navigate(step.window, step.to);
      case 'reroute':
        return this.#windows.reroute(step.to, step.times ?? 1);
      case 'reload':
        for (let time = 0; time < step.times; time += 1) {
          this.#windows.navigate(step.window);
          await this.#pass(step.everySeconds);
        }
        return;
      case 'hang':
        return this.#hang(step);
      case 'dialog':
        return this.#dialog(step.forSeconds);
      case 'putAside':
        return this.#windows.putAside(step.window, step.tab, step.how);
      case 'sleep':
        await this.#quietBefore(step.quietSeconds);
        await this.#sleep(step.forSeconds);
        await this.#pass(step.wakesQuietSeconds);
        return this.#witness.input();
      case 'lock':
        return this.#lock(step);
      case 'crash':
        this.#witness.killed();
        this.#windows.killed();
        await this.#pass(step.forSeconds);
        this.#witness.input();
        this.#witness.started();
        return this.#windows.restore();
      case 'workerDies':
        return this.#witness.workerDied();
      case 'setClock':
        return this.#setClock(step.bySeconds);
      case 'travel':
        await this.#outOfSight();
        this.clock.zone = step.to;
        return;
      case 'startDayAt':
        await this.#outOfSight();
        this.clock.dayStartsAtHour = step.hour;
        return;
      case 'pause':
        this.#isPauseKnown = true;
        return this.#witness.paused(step.forSeconds);
      case 'resume':
        return this.#resume();
    }
  }

  async #hang({ window, forSeconds, person }: Extract<Step, { kind: 'hang' }>): Promise<void> {
    const page = this.#windows.pageIn(window);
    if (page === null) return;
    const { front } = this.#windows;
    const firstSeconds = Math.floor(forSeconds / 2);
    this.#witness.hangs(page);
    await this.#pass(firstSeconds);
    if (person !== 'stays') this.#turnAway();
    await this.#pass(forSeconds - firstSeconds - 1);
    if (person === 'comesBack') {
      this.#witness.input();
      this.#windows.turnTo(front);
    }
    await this.#pass(1);
    this.#witness.goesOn(page, false);
  }

  #turnAway(): void {
    this.#witness.input();
    const { front } = this.#windows;
    this.#windows.turnTo(front === null ? 0 : null);
  }

  async #dialog(forSeconds: number): Promise<void> {
    const { front } = this.#windows;
    const page = front === null ? null : this.#windows.pageIn(front);
    if (page === null) return;
    this.#witness.hangs(page);
    await this.#pass(forSeconds);
    this.#witness.input();
    this.#witness.goesOn(page, true);
  }

  async #quietBefore(seconds: number): Promise<void> {
    this.#witness.input();
    await this.#pass(seconds);
  }

  async #sleep(forSeconds: number): Promise<void> {
    this.#witness.fallsAsleep();
    this.#isAsleep = true;
    await this.#pass(forSeconds);
    this.#isAsleep = false;
    this.#witness.wakes(forSeconds);
  }

  async #lock(step: Extract<Step, { kind: 'lock' }>): Promise<void> {
    await this.#quietBefore(step.quietSeconds);
    this.#witness.locked();
    await this.#pass(LEAST_SECONDS);
    if (step.sleepsSeconds !== undefined) await this.#sleep(step.sleepsSeconds);
    await this.#pass(step.forSeconds);
    this.#witness.input();
    this.#witness.unlocked();
  }

  /** The person who sets the clock is at the computer, and ends a pause before. */
  async #setClock(bySeconds: number): Promise<void> {
    if (this.#isPauseKnown) this.#resume();
    await this.#pass(LEAST_SECONDS);
    this.clock.wall += bySeconds;
    this.#witness.input();
    this.#witness.clockSet();
  }

  #resume(): void {
    this.#isPauseKnown = false;
    this.#witness.resumed();
  }

  async #outOfSight(): Promise<void> {
    this.#windows.minimiseAll();
    await this.#pass(LEAST_SECONDS);
  }
}

function isThePersons(kind: Step['kind']): boolean {
  return !['stay', 'workerDies', 'crash', 'putAside'].includes(kind);
}
