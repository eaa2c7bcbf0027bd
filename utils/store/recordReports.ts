import { allOrNothing } from './allOrNothing';
import { type Presence, writePresence } from './recordPresence';
import { type AttributedPulse, writePulse } from './recordPulse';
import { type Database, factStores } from './schema';

/** What the background hears, each at a moment of its own. */
export type Report =
  | { kind: 'pulse'; pulse: AttributedPulse }
  | { kind: 'presence'; presence: Presence; origin: string };

/** Keeps some reports, one after the other in one transaction: all of them or none. */
export async function recordReports(database: Database, reports: readonly Report[]): Promise<void> {
  if (reports.length === 0) return;
  await allOrNothing(database, factStores, async (writing) => {
    for (const report of reports) {
      if (report.kind === 'pulse') await writePulse(writing, report.pulse);
      else await writePresence(writing, report.presence, report.origin);
    }
  });
}
