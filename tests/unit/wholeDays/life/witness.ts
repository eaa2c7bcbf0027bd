import type { CasePlace, Zone } from './story';

/** How a page is to the person: null where it is out of sight. */
export type Attention = 'focused' | 'beside' | null;

/** The computer's clocks as a second begins, in whole seconds. */
export interface Clock {
  /** Seconds that truly passed. */
  passed: number;
  /** Those of them in which the computer was awake. */
  awake: number;
  /** What the wall clock shows, since the epoch. */
  wall: number;
  zone: Zone;
  dayStartsAtHour: number;
}

/** Who is told what happens, at the beginning of the second in which it does. */
export interface Witness {
  opened(page: number, place: CasePlace, attention: Attention): void;
  turned(page: number, attention: Attention): void;
  /** The page gives itself other addresses, so many in a row, and is there in the end. */
  rerouted(page: number, place: CasePlace, times: number): void;
  /** A page is left for good. */
  left(page: number): void;
  frozen(page: number): void;
  /** From now on nothing of the page runs. */
  hangs(page: number): void;
  goesOn(page: number, isDialog: boolean): void;
  fallsAsleep(): void;
  wakes(afterSeconds: number): void;
  killed(): void;
  started(): void;
  workerDied(): void;
  input(): void;
  locked(): void;
  unlocked(): void;
  paused(forSeconds: number): void;
  resumed(): void;
  clockSet(): void;
  /** A second passes; what is given back is waited for. */
  second(): Promise<void> | void;
}
