import { seed } from '../e2e/support/seed.ts';
import { preparedSession } from './preparedSession.ts';
import { keptForLonger } from './someUse.ts';
import { originOf } from './stages.ts';

const A_YEAR_DAYS = 365;

const usage = `navigator.storage.estimate().then(({ usageDetails, usage }) =>
  usageDetails?.indexedDB ?? usage)`;

/** What the database takes on the disk, bytes. */
export interface DatabaseSize {
  empty: number;
  aYear: number;
  twoYears: number;
}

/**
 * Keeps a year of finished days, and another, without facts of the minute, and asks the browser
 * what its files take, after a restart, which puts them in order.
 */
export async function measureSize(extensionDir: string): Promise<DatabaseSize> {
  const { session } = await preparedSession({ extensionDirs: [extensionDir] });
  const now = Date.now();
  const origin = await originOf(session);
  const sizeAfterRestart = async () => {
    await session.killBrowser();
    await session.startBrowser();
    return session.inWorker<number>(usage);
  };
  const empty = await sizeAfterRestart();
  await seed(session, keptForLonger(now, origin, { from: 1, to: A_YEAR_DAYS }));
  const aYear = await sizeAfterRestart();
  const secondYear = { from: A_YEAR_DAYS + 1, to: 2 * A_YEAR_DAYS };
  await seed(session, keptForLonger(now, origin, secondYear));
  const twoYears = await sizeAfterRestart();
  await session.stop();
  return { empty, aYear, twoYears };
}
