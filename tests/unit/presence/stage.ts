import type { IdleState } from '../../../utils/presence/ageOfLastInput';
import type { Setup } from '../../../utils/settings/setup';
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

/** In place of `wxt/browser`. */
export const browser = {
  idle: { queryState: (seconds: number) => stage.queryState(seconds) },
  runtime: { id: EXTENSION_ID },
  // Nothing was ever in trouble.
  storage: { local: { get: () => Promise.resolve({}) } },
};

/** In place of `utils/store/database`. */
export const openDatabase = () => stage.openDatabase();
export const withDatabase = async <Outcome>(work: (database: Database) => Promise<Outcome>) =>
  work(await openDatabase());

const setup: Setup = {
  measuring: 'on',
  systems: [
    { id: 'harbour', name: 'Harbour', matches: ['https://harbour.example/*'], setBy: 'person' },
  ],
  canAddSystems: true,
  teamName: null,
  wording: 'children',
  awayAllowanceSeconds: 300,
  countedKinds: [],
  countBeside: false,
  dayStartsAtMinutes: 0,
  language: undefined,
};

/** In place of `utils/settings/loadSetup`. */
export const loadSetup = () => Promise.resolve(setup);

/** In place of `utils/systems/permissions`. */
export const hasAccess = () => Promise.resolve(true);
