import type { Page } from '@playwright/test';
import { whenSightChanges } from './moments.ts';
import type { Session } from './session.ts';
import { Stopwatch } from './stopwatch.ts';

/** Which page, and which stopwatch; those of the session when nothing is said. */
interface Which {
  page?: Page;
  stopwatch?: Stopwatch;
}

/**
 * Turns to the tab elsewhere, as `session.leave` does, and stops the stopwatch when the page in
 * front went out of sight by its own word: a driver's call takes as long as the computer is busy,
 * and its middle may be seconds from that. Only for a page that answers.
 */
export async function leave(
  session: Session,
  { page = session.page, stopwatch = session.stopwatch }: Which = {},
): Promise<void> {
  stopwatch.stop(await whenSightChanges(page, () => session.leave(new Stopwatch())));
}

/** Turns back to a page, and starts the stopwatch when that came in sight by its own word. */
export async function comeBack(
  session: Session,
  { page = session.page, stopwatch = session.stopwatch }: Which = {},
): Promise<void> {
  stopwatch.start(await whenSightChanges(page, () => session.comeBack(new Stopwatch(), page)));
}
