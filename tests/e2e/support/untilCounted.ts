import { expect } from '@playwright/test';
import type { Absence } from '../../../utils/totals/facts.ts';
import { eventually } from './eventually.ts';
import { SAME_MOMENT_MS } from './clock.ts';
import { recordedSeconds, type Rows } from './rows.ts';
import type { Session } from './session.ts';
import { expectWithin } from './within.ts';

/** A stretch of time, ms since the epoch. */
interface Stretch {
  start: number;
  end: number;
}

/** So soon the extension counts a page in front that it may count from now on. */
const LONGEST_BEGINNING_MS = 10_000;

/**
 * Does what has the page in front be counted, or be counted by another script, and waits until the
 * records say that it is. Gives the stretch that it took. The extension acts on a change on its own,
 * and how soon is also the computer's affair: so the time from the end of the stretch on is compared
 * with the truth to the second, and this stretch is only kept from being long.
 */
export async function untilCounted(
  session: Session,
  work: () => Promise<unknown>,
): Promise<Stretch> {
  const start = Date.now();
  await work();
  const doneAt = Date.now();
  const begun = await eventually(async () => {
    const { spans } = await session.rows();
    return spans.find(
      (span) => span.attention === 'focused' && span.start > start - SAME_MOMENT_MS,
    );
  }, 'a page that is counted');
  expect(begun.start - doneAt, 'it is counted soon').toBeLessThan(LONGEST_BEGINNING_MS);
  return { start, end: Date.now() };
}

/**
 * That what is recorded is true: to the second but for such stretches, after `trueSeconds` on the
 * page, and with them as near as what a change may take.
 */
export function expectWithinAround(
  rows: Rows,
  trueSeconds: number,
  stretches: readonly Stretch[],
): void {
  expectWithin(recordedSeconds(without(rows, stretches)), trueSeconds);
  const changesMs = stretches.reduce((sum, { start, end }) => sum + (end - start), 0);
  expectWithin(recordedSeconds(rows), trueSeconds + changesMs / 1000, {
    part: 'with what the change itself takes',
    allowed: { lostSeconds: LONGEST_BEGINNING_MS / 1000, inventedSeconds: 1 },
  });
}

/** The rows with nothing counted in some stretches. */
function without({ spans, absences }: Rows, stretches: readonly Stretch[]) {
  const left = stretches.map((stretch, index): Absence => ({
    id: `left out ${index}`,
    reason: 'paused',
    ...stretch,
  }));
  return { spans, absences: [...absences, ...left] };
}
