import { seed } from '../e2e/support/seed.ts';
import { preparedSession } from './preparedSession.ts';
import { keptForLonger } from './someUse.ts';
import { originOf } from './stages.ts';

const A_YEAR_DAYS = 365;
const MOST_YEARS = 6;

const usage = `navigator.storage.estimate().then(({ usageDetails, usage }) =>
  usageDetails?.indexedDB ?? usage)`;

/** What the database takes on the disk after so many years. */
export interface DatabaseSize {
  years: number;
  bytes: number;
}

/**
 * Keeps one year of finished days after the other, without facts of the minute, and asks the
 * browser what its files take. More years than the product keeps, since what is new lies in a
 * journal of up to 4 MB first (`write_buffer_size` in LevelDB's `options.h`), and is put in order
 * only when that is full: one year alone tells of the journal and not of the years.
 */
export async function measureSize(extensionDir: string): Promise<readonly DatabaseSize[]> {
  const { session, worker } = await preparedSession({ extensionDirs: [extensionDir] });
  const now = Date.now();
  const origin = await originOf(session);
  const sizes = [{ years: 0, bytes: await worker.evaluate<number>(usage) }];
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const from = (years - 1) * A_YEAR_DAYS + 1;
    await seed(session, keptForLonger(now, origin, { from, to: years * A_YEAR_DAYS }));
    sizes.push({ years, bytes: await worker.evaluate<number>(usage) });
  }
  await session.stop();
  return sizes;
}
