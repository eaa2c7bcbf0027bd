import * as fc from 'fast-check';

/** The least that these tests need of an interval; nothing is shared with the code they test. */
interface Stretch {
  start: number;
  end: number;
}

/** A brute-force set of time: every unit that is covered, one by one. */
export type Cells = ReadonlySet<number>;

export function cellsOf(stretches: readonly Stretch[]): Cells {
  const cells = new Set<number>();
  for (const { start, end } of stretches) {
    for (let cell = start; cell < end; cell += 1) cells.add(cell);
  }
  return cells;
}

export function inBoth(one: Cells, other: Cells): Cells {
  return new Set([...one].filter((cell) => other.has(cell)));
}

export function inFirstAlone(one: Cells, other: Cells): Cells {
  return new Set([...one].filter((cell) => !other.has(cell)));
}

/** Sorted, disjoint, not touching and not empty. */
export function isWellFormed(set: readonly Stretch[]): boolean {
  return set.every(({ start, end }, index) => {
    const previous = set[index - 1];
    return start < end && (previous === undefined || previous.end < start);
  });
}

const unit = fc.integer({ min: 0, max: 60 });

/** A stretch of whole units, reversed and empty ones among them. */
export const stretch = fc.record({ start: unit, end: unit });

const broken = fc.oneof(
  fc.record({ start: fc.constant(Number.NaN), end: unit }),
  fc.record({ start: unit, end: fc.constant(Number.NaN) }),
  fc.constant({ start: Infinity, end: -Infinity }),
);

/** Stretches in any order, overlapping, touching, reversed, empty and NaN. */
export const stretches = fc.array(
  fc.oneof({ weight: 6, arbitrary: stretch }, { weight: 1, arbitrary: broken }),
  { maxLength: 20 },
);
