import type { IdleState } from '../../../utils/presence/ageOfLastInput';
import { noSettings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import type { Database } from '../../../utils/store/schema';

/** What the parts that stand in for the browser and the database hand on to, set by each run. */
export const stage: {
  queryState: (seconds: number) => Promise<IdleState>;
  openDatabase: () => Promise<Database>;
} = {
  queryState: () => Promise.reject(new Error('Nobody asked for that.')),
  openDatabase: () => Promise.reject(new Error('Nobody asked for that.')),
};

export const EXTENSION_ID = 'alongside';
export const INSTALLATION = 'here';

/** In place of `wxt/browser`. */
export const browser = {
  idle: { queryState: (seconds: number) => stage.queryState(seconds) },
  runtime: { id: EXTENSION_ID },
  // Nothing was ever in trouble.
  storage: { local: { get: () => Promise.resolve({ installation: INSTALLATION }) } },
};

/** In place of `utils/store/database`. */
export const openDatabase = () => stage.openDatabase();
export const withDatabase = async <Outcome>(work: (database: Database) => Promise<Outcome>) =>
  work(await openDatabase());

const harbour = { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example/*'] };
const setup = setupOf(null, { ...noSettings, systems: [harbour] });

/** In place of `utils/settings/inForceAtPulse`. */
export const loadInForceAtPulse = () => Promise.resolve({ setup, origin: INSTALLATION });

/** In place of `utils/systems/permissions`. */
export const hasAccessTo = () => Promise.resolve(true);
