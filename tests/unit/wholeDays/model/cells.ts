import type { Day } from './writtenDays';

const DAY = 86_400;
/** The clock may be set some days back or ahead. */
const REACH = 8 * DAY;

export const FOCUSED = { harbour: 1, ledger: 2 } as const;
export const BESIDE = { harbour: 4, ledger: 8 } as const;
const ABSENT = 16;
/** A page has told that it came in front. */
export const CAME = 32;

export type System = keyof typeof FOCUSED;

/** What one system, or all together under `*`, has on one day. */
export interface Count {
  recordingMs: number;
  withBesideMs: number;
}

const MASKS = {
  harbour: { recording: 1, withBeside: 1 | 4 },
  ledger: { recording: 2, withBeside: 2 | 8 },
  '*': { recording: 1 | 2, withBeside: 1 | 2 | 4 | 8 },
} as const;

/** The wall clock's seconds, one cell each: a second that comes twice is one cell. */
export class Cells {
  readonly #first: number;
  readonly #cells: Uint8Array;
  /** No cell before the one nor from the other on is marked. */
  #from = Infinity;
  #to = 0;

  constructor(beginsAt: number) {
    this.#first = beginsAt - REACH;
    this.#cells = new Uint8Array(2 * REACH);
  }

  mark(second: number, bit: number): void {
    const cell = second - this.#first;
    if (cell < 0 || cell >= this.#cells.length) throw new Error('The clock was set too far.');
    this.#cells[cell] = (this.#cells[cell] ?? 0) | bit;
    if (cell < this.#from) this.#from = cell;
    if (cell >= this.#to) this.#to = cell + 1;
  }

  strikeOut(start: number, end: number): void {
    for (let second = start; second < end; second += 1) this.mark(second, ABSENT);
  }

  /** Whether a page has told of any second from `start` up to but not including `end`. */
  isTold(start: number, end: number): boolean {
    return this.#cells
      .subarray(start - this.#first, end - this.#first)
      .some((bits) => (bits & ~ABSENT) !== 0);
  }

  copy(): Cells {
    const copy = new Cells(this.#first + REACH);
    copy.#from = this.#from;
    copy.#to = this.#to;
    copy.#cells.set(this.#marked(0, Infinity), Math.min(this.#from, this.#to));
    return copy;
  }

  /** The seconds of a day that are counted: marked, and not struck out. */
  count({ start, end }: Day): Record<System | '*', Count> {
    const counts = {
      harbour: { recordingMs: 0, withBesideMs: 0 },
      ledger: { recordingMs: 0, withBesideMs: 0 },
      '*': { recordingMs: 0, withBesideMs: 0 },
    };
    const seen = new Uint32Array(64);
    for (const bits of this.#marked(start - this.#first, end - this.#first)) {
      seen[bits] = (seen[bits] ?? 0) + 1;
    }
    seen.forEach((seconds, bits) => {
      if ((bits & ABSENT) !== 0) return;
      for (const name of ['harbour', 'ledger', '*'] as const) {
        if ((bits & MASKS[name].recording) !== 0) counts[name].recordingMs += seconds * 1000;
        if ((bits & MASKS[name].withBeside) !== 0) counts[name].withBesideMs += seconds * 1000;
      }
    });
    return counts;
  }

  #marked(from: number, to: number): Uint8Array {
    const first = Math.max(from, Math.min(this.#from, this.#to));
    return this.#cells.subarray(first, Math.max(first, Math.min(to, this.#to)));
  }
}
