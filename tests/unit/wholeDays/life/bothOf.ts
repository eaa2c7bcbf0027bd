import type { Witness } from './witness';

/** One witness that tells two, the first of them one that never keeps anybody waiting. */
export function bothOf(first: Witness, second: Witness): Witness {
  return {
    opened(page, place, attention) {
      first.opened(page, place, attention);
      second.opened(page, place, attention);
    },
    turned(page, attention) {
      first.turned(page, attention);
      second.turned(page, attention);
    },
    rerouted(page, place, times) {
      first.rerouted(page, place, times);
      second.rerouted(page, place, times);
    },
    left(page) {
      first.left(page);
      second.left(page);
    },
    frozen(page) {
      first.frozen(page);
      second.frozen(page);
    },
    hangs(page) {
      first.hangs(page);
      second.hangs(page);
    },
    goesOn(page, isDialog) {
      first.goesOn(page, isDialog);
      second.goesOn(page, isDialog);
    },
    fallsAsleep() {
      first.fallsAsleep();
      second.fallsAsleep();
    },
    wakes(afterSeconds) {
      first.wakes(afterSeconds);
      second.wakes(afterSeconds);
    },
    killed() {
      first.killed();
      second.killed();
    },
    started() {
      first.started();
      second.started();
    },
    workerDied() {
      first.workerDied();
      second.workerDied();
    },
    input() {
      first.input();
      second.input();
    },
    locked() {
      first.locked();
      second.locked();
    },
    unlocked() {
      first.unlocked();
      second.unlocked();
    },
    paused(forSeconds) {
      first.paused(forSeconds);
      second.paused(forSeconds);
    },
    resumed() {
      first.resumed();
      second.resumed();
    },
    clockSet() {
      first.clockSet();
      second.clockSet();
    },
    second() {
      void first.second();
      return second.second();
    },
  };
}
