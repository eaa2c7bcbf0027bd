import { loadSetup } from '../settings/loadSetup';
import type { Setup } from '../settings/setup';
import { pageInHash } from './pages';
import { type DashboardReading, readDashboard } from './readDashboard';
import { readTips, type TipsReading } from './readTips';

/** What one of the dashboard's pages shows. */
export type PageReading =
  | { page: 'day'; reading: DashboardReading }
  | { page: 'tips'; reading: TipsReading }
  | { page: 'resources'; reading: { setup: Setup } };

/** Reads all that the page of an address' hash shows. */
export async function readPage(hash: string = location.hash): Promise<PageReading> {
  const page = pageInHash(hash);
  switch (page) {
    case 'day':
      return { page, reading: await readDashboard(hash) };
    case 'tips':
      return { page, reading: await readTips() };
    case 'resources':
      // The same for everybody: no record is looked at for it.
      return { page, reading: { setup: await loadSetup() } };
  }
}
