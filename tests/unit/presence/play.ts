import type { Scheduler } from 'fast-check';
import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { PageSpan } from '../../../utils/detection/sample';
import { receivePulse } from '../../../utils/messages/receivePulse';
import { observePresence } from '../../../utils/presence/observePresence';
import { resume, startPause } from '../../../utils/store/pauses';
import type { Database } from '../../../utils/store/schema';
import type { Absence, Span } from '../../../utils/totals/facts';
import { Computer } from './computer';
import { EXTENSION_ID, INSTALLATION, stage } from './stage';
import type { Act } from './story';
import { Worker } from './worker';

const BEGUN = Date.parse('2026-11-24T09:00Z');

/** What was stored at one moment of a story. */
export interface Moment {
  at: number;
  spans: Span[];
  absences: Absence[];
  /** Nothing is under way, and the last that was told of the person is that they are there. */
  isKnownPresent: boolean;
}

/** Plays a story on an empty database, with the browser's answers in the scheduler's order. */
export async function play(
  story: readonly Act[],
  scheduler: Scheduler,
  database: Database,
): Promise<Moment[]> {
  const player = new Player(scheduler, database);
  const moments: Promise<Moment>[] = [];
  for (const act of [...story, { kind: 'end', answers: 0, turns: 0 } as const]) {
    await player.act(act);
    moments.push(player.look());
  }
  const seen = await Promise.all(moments);
  for (const failure of player.worker.failures) throw failure;
  return seen;
}

class Player {
  readonly worker = new Worker();
  readonly #computer = new Computer(BEGUN);
  readonly #pages = new Map<number, PageSpan>();
  #spansBegun = 0;
  #isTold = false;
  #opening: Promise<Database> | undefined;

  readonly scheduler: Scheduler;
  readonly database: Database;

  constructor(scheduler: Scheduler, database: Database) {
    this.scheduler = scheduler;
    this.database = database;
    stage.openDatabase = () => this.worker.whileAlive(this.#open());
    stage.queryState = (seconds) =>
      this.worker.whileAlive(this.#inTime(() => this.#computer.stateFor(seconds)));
    vi.stubGlobal('navigator', { locks: this.worker.locks });
  }

  async act(act: Act | { kind: 'end'; answers: number; turns: number }): Promise<void> {
    // No two acts fall on the same millisecond.
    this.#computer.pass(1);
    await this.#happen(act);
    if (this.#computer.state !== 'active') this.#isTold = false;
    for (let answer = 0; answer < act.answers && this.scheduler.count() > 0; answer += 1) {
      await this.scheduler.waitNext(1);
    }
    for (let turn = 0; turn < act.turns; turn += 1) await nextTurn();
  }

  /** The rows as they are between the transactions begun before and those begun after. */
  async look(): Promise<Moment> {
    const at = Date.now();
    const isKnownPresent = this.#isTold && !this.worker.isBusy;
    const reading = this.database.transaction(['spans', 'absences']);
    const [spans, absences] = await Promise.all([
      reading.objectStore('spans').getAll(),
      reading.objectStore('absences').getAll(),
    ]);
    return { at, spans, absences, isKnownPresent };
  }

  async #happen(act: Act | { kind: 'end' }): Promise<void> {
    switch (act.kind) {
      case 'pass':
        return this.#computer.pass(act.ms);
      case 'input':
      case 'lock':
      case 'unlock':
        return this.#computer[act.kind]();
      case 'event':
        return void this.#deliver();
      case 'start':
        this.#kill(false);
        this.#isTold = this.#computer.state === 'active';
        return this.worker.start(() => observePresence());
      case 'pulse':
        return this.#pulse(act.page, act.ends);
      case 'pause':
        return void startPause(
          this.database,
          Date.now(),
          Date.now() + act.minutes * 60_000,
          INSTALLATION,
        );
      case 'resume':
        return void resume(this.database, Date.now(), INSTALLATION);
      case 'kill':
        return this.#kill(act.commits);
      case 'settle':
        return this.#settle();
      case 'end':
        while (this.#deliver()) await nextTurn();
        return this.#settle();
    }
  }

  #deliver(): boolean {
    const event = this.#computer.nextEvent();
    if (event === undefined) return false;
    if (event === 'active') this.#isTold = true;
    if (event === 'locked') this.#isTold = false;
    this.worker.start(() => observePresence(event));
    return true;
  }

  #kill(commits: boolean): void {
    if (this.worker.isBusy) this.#isTold = false;
    this.worker.kill(commits);
    this.#opening = undefined;
  }

  /** A worker opens the database once; whoever asks first goes on first. */
  #open(): Promise<Database> {
    this.#opening ??= this.#inTime(() => this.worker.connection(this.database));
    return this.#opening;
  }

  /** The page tells of its whole span so far, or of a new one. */
  #pulse(page: number, ends: boolean): void {
    const now = Date.now();
    const open = this.#pages.get(page) ?? this.#newSpan(page, now);
    const span = { ...open, end: now };
    if (ends) this.#pages.delete(page);
    else this.#pages.set(page, span);
    const message = { kind: 'pulse', spans: [span] };
    this.worker.start(() => receivePulse(message, sender));
  }

  #newSpan(page: number, now: number): PageSpan {
    this.#spansBegun += 1;
    const id = `${'0'.repeat(32)}-${this.#spansBegun}`;
    return { id, attention: page === 0 ? 'focused' : 'beside', start: now, end: now };
  }

  async #settle(): Promise<void> {
    while (this.worker.isBusy || this.scheduler.count() > 0) {
      if (this.scheduler.count() > 0) await this.scheduler.waitNext(1);
      else await nextTurn();
    }
  }

  #inTime<Answer>(give: () => Answer): Promise<Answer> {
    return this.scheduler.schedule(Promise.resolve()).then(give);
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

const sender: Browser.runtime.MessageSender = {
  id: EXTENSION_ID,
  url: 'https://harbour.example/',
  origin: 'https://harbour.example',
  frameId: 0,
  tab: { url: 'https://harbour.example/', incognito: false } as Browser.tabs.Tab,
};
