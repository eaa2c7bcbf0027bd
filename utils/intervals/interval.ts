/** A stretch of time, from `start` up to but not including `end`, in ms since the epoch. */
export interface Interval {
  start: number;
  end: number;
}
