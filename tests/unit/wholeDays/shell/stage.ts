import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import { noSettings } from '../../../../utils/settings/settings';
import { type Setup, setupOf } from '../../../../utils/settings/setup';
import type { Database } from '../../../../utils/store/schema';

/** What the parts that stand in for the browser and the database hand on, set by each day. */
export const stage: {
  queryState: (seconds: number) => IdleState;
  dayStartsAtMinutes: () => number;
  openDatabase: () => Promise<Database>;
} = {
  queryState: () => 'active',
  dayStartsAtMinutes: () => 0,
  openDatabase: () => Promise.reject(new Error('No day has begun.')),
};

export const EXTENSION_ID = 'alongside';
export const INSTALLATION = 'here';

/** In place of `wxt/browser`. */
export const browser = {
  idle: { queryState: (seconds: number) => Promise.resolve(stage.queryState(seconds)) },
  runtime: { id: EXTENSION_ID },
  // Nothing was ever in trouble.
  storage: { local: { get: () => Promise.resolve({ installation: INSTALLATION }) } },
};

/** In place of `utils/store/database`. */
export const openDatabase = () => stage.openDatabase();
export const withDatabase = async <Outcome>(work: (database: Database) => Promise<Outcome>) =>
  work(await openDatabase());

const system = (id: string) => ({ id, name: id, matches: [`https://records.example/${id}/*`] });
const systems = [system('harbour'), system('ledger')];

/** In place of `utils/settings/inForceAtPulse`. */
export const loadInForceAtPulse = (): Promise<{ setup: Setup; origin: string }> => {
  const settings = { ...noSettings, systems, dayStartsAtMinutes: stage.dayStartsAtMinutes() };
  return Promise.resolve({ setup: setupOf(null, settings), origin: INSTALLATION });
};

/** In place of `utils/systems/permissions`. */
export const hasAccessTo = () => Promise.resolve(true);
export const accessible = <System>(systems: readonly System[]) => Promise.resolve([...systems]);
