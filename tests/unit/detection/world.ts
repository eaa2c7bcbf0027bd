import type { Sample } from '../../../utils/detection/sample';
import type { Act, Seen, Story, TwoEvents } from './story';
import type { Stretch } from './stretches';

/** A stretch of what truly was, on the monotonic clock. */
export interface TrueStretch extends Stretch {
  seen: Seen;
  isAwake: boolean;
  /** The same stretch on the wall clock. */
  wall: Stretch;
  lengthMs: number;
}

/** What the page's script saw, and what truly was. */
export interface Life {
  samples: readonly Sample[];
  truth: readonly TrueStretch[];
}

/** Where a page's monotonic clock stands when its life begins. */
export const STARTED_AT_MS = 4_000;
const TICK_MS = 1_000;
const SETTLED_MS = 100;

/** Plays a story to its end, at which the page is hidden. */
export function live(told: Story): Life {
  const world = new World(told);
  for (const act of told.acts) world.play(act);
  world.play({
    kind: 'turn',
    to: 'hidden',
    isTold: true,
    events: { first: 'visibility', apartMs: 0 },
  });
  return { samples: world.samples, truth: world.truth };
}

/** A computer, a person and a page; it shares nothing with the detector but a sample's shape. */
class World {
  readonly samples: Sample[] = [];
  readonly truth: TrueStretch[] = [];
  readonly #story: Story;
  #wallMs = Date.UTC(2026, 10, 24, 9);
  #monotonicMs = STARTED_AT_MS;
  /** What the person has before them. */
  #seen: Seen;
  /** What the page would read at this moment. */
  #attention: Sample['attention'] = null;
  #nextTickMs = Infinity;
  #isAddressNew = false;

  constructor(told: Story) {
    this.#story = told;
    this.#seen = told.startsAs;
    this.#becomes(attentionOf(told.startsAs));
    this.#tell();
  }

  play(act: Act): void {
    switch (act.kind) {
      case 'stay':
        return this.#run(act.forMs);
      case 'turn':
        return act.isTold ? this.#turn(act.to, act.events) : this.#turnUntold(act.to);
      case 'hang':
        return this.#hang(act);
      case 'dialog':
        return this.#dialog(act);
      case 'sleep':
        this.#pass(act.forMs, false);
        return this.#tickIfLate();
      case 'freeze':
        this.#turn('hidden', { first: 'visibility', apartMs: 2 });
        this.#beAway(act.forMs);
        return this.#tell();
      case 'leave':
        return this.#leave(act.forMs);
      case 'setClock':
        this.#wallMs += act.byMs;
        return;
      case 'reroute':
        this.#isAddressNew = true;
        if (act.isTold) this.#tell();
    }
  }

  /** Lets time pass in which nothing of the page runs. */
  #pass(forMs: number, isAwake = true): void {
    const [start, wallStart] = [this.#monotonicMs, this.#wallMs];
    this.#wallMs += forMs * (1 + this.#story.driftPpm / 1e6);
    if (isAwake || this.#story.clockInSleep === 'runsOn') this.#monotonicMs += forMs;
    const wall = { start: wallStart, end: this.#wallMs };
    const seen = isAwake ? this.#seen : 'hidden';
    this.truth.push({ start, end: this.#monotonicMs, seen, isAwake, wall, lengthMs: forMs });
  }

  /** Lets time pass in which the page ticks while it is visible. */
  #run(forMs: number): void {
    const until = this.#monotonicMs + forMs;
    for (;;) {
      const at = Math.max(this.#monotonicMs, this.#nextTickMs + this.#latenessMs());
      if (at > until) break;
      this.#pass(at - this.#monotonicMs);
      this.#tick();
    }
    this.#pass(until - this.#monotonicMs);
  }

  #latenessMs(): number {
    const { latenessMs } = this.#story;
    return latenessMs[(this.#nextTickMs / TICK_MS) % latenessMs.length] ?? 0;
  }

  #tick(): void {
    this.#nextTickMs = this.#wholeSecond();
    this.#sample(false);
  }

  /** Ticks are due on whole seconds, so that two stories of one day tick at the same moments. */
  #wholeSecond(): number {
    return (Math.floor(this.#monotonicMs / TICK_MS) + 1) * TICK_MS;
  }

  #tickIfLate(): void {
    if (this.#nextTickMs <= this.#monotonicMs) this.#tick();
  }

  #becomes(attention: Sample['attention']): void {
    if (attention === null) this.#nextTickMs = Infinity;
    else if (this.#attention === null) this.#nextTickMs = this.#wholeSecond();
    this.#attention = attention;
  }

  #turn(to: Seen, { first, apartMs }: TwoEvents): void {
    const isPair =
      (to === 'hidden' && this.#attention === 'focused') ||
      (to === 'focused' && this.#attention === null);
    if (isPair) {
      const isVisibleBetween = (to === 'hidden') === (first === 'focus');
      this.#seen = isVisibleBetween ? 'beside' : 'hidden';
      this.#becomes(attentionOf(this.#seen));
      this.#tell();
      this.#run(apartMs);
      this.#nextTickMs = this.#wholeSecond();
    }
    this.#seen = to;
    this.#becomes(attentionOf(to));
    this.#tell();
  }

  #turnUntold(to: Seen): void {
    // The browser always tells when a page is hidden or shown.
    if (to === 'hidden' || this.#attention === null) return;
    this.#seen = to;
    this.#becomes(to);
  }

  #hang({ forMs, person, events }: Extract<Act, { kind: 'hang' }>): void {
    const before = this.#seen;
    const halfMs = Math.floor(forMs / 2);
    this.#pass(halfMs);
    if (person !== 'stays') this.#seen = 'hidden';
    this.#pass(forMs - halfMs);
    if (person === 'isElsewhere') this.#seen = before;
    if (person === 'goes') this.#turn('hidden', events);
    this.#tickIfLate();
  }

  #dialog({ forMs, focusedAfterMs, isTickFirst }: Extract<Act, { kind: 'dialog' }>): void {
    if (this.#attention !== 'focused') return;
    this.#pass(forMs);
    if (isTickFirst) this.#tickIfLate();
    this.#becomes('beside');
    this.#tell();
    this.#run(focusedAfterMs);
    this.#becomes('focused');
    this.#tell();
  }

  /** Something is in the page's place; at the start it still says what it said before. */
  #beAway(forMs: number): void {
    this.#tell(true);
    this.#seen = 'hidden';
    this.#pass(forMs);
  }

  #leave(forMs: number): void {
    const before = this.#seen;
    this.#beAway(forMs);
    if (before === 'hidden') return;
    this.#seen = 'beside';
    this.#becomes('beside');
    this.#tell();
    this.#run(SETTLED_MS);
    this.#seen = before;
    this.#becomes(attentionOf(before));
    this.#tell();
  }

  #tell(leaving = false): void {
    this.#sample(leaving);
    if (this.#story.isEchoed) this.#sample(leaving);
  }

  #sample(leaving: boolean): void {
    this.samples.push({
      wallMs: Math.floor(this.#wallMs),
      monotonicMs: this.#monotonicMs,
      attention: this.#attention,
      addressChanged: this.#isAddressNew,
      leaving,
    });
    this.#isAddressNew = false;
  }
}

function attentionOf(seen: Seen): Sample['attention'] {
  return seen === 'hidden' ? null : seen;
}
