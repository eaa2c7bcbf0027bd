import { allOrNothing } from './allOrNothing';
import { type Presence, writePresence } from './recordPresence';
import { type AttributedPulse, writePulse } from './recordPulse';
import { type Database, factStores } from './schema';

/** What the background hears, each at a moment of its own. */
export type Report =
  | { kind: 'pulse'; pulse: AttributedPulse }
  | { kind: 'presence'; presence: Presence; origin: string };

/**
 * Keeps some reports, one after the other in one transaction: all of them or none. What lies before
 * `forgottenBefore` (ms) is not kept. Gives whether the last of them leaves it open that somebody is
 * there, as `writePulse` does.
 */
export async function recordReports(
  database: Database,
  reports: readonly Report[],
  forgottenBefore?: number,
): Promise<boolean> {
  if (reports.length === 0) return false;
  return allOrNothing(database, factStores, async (writing) => {
    let isUnexplained = false;
    for (const report of reports) {
      isUnexplained =
        report.kind === 'pulse' && (await writePulse(writing, report.pulse, forgottenBefore));
      if (report.kind === 'presence') {
        await writePresence(writing, report.presence, report.origin, forgottenBefore);
      }
    }
    return isUnexplained;
  });
}
