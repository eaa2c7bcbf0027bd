import type { IdleState } from '../../../../utils/presence/ageOfLastInput';
import type { ActiveSystem, Setup } from '../../../../utils/settings/setup';
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

/** In place of `wxt/browser`. */
export const browser = {
  idle: { queryState: (seconds: number) => Promise.resolve(stage.queryState(seconds)) },
  runtime: { id: EXTENSION_ID },
};

/** In place of `utils/store/database`. */
export const openDatabase = () => stage.openDatabase();

const system = (id: string): ActiveSystem => ({
  id,
  name: id,
  matches: [`https://records.example/${id}/*`],
  setBy: 'person',
});

/** In place of `utils/settings/loadSetup`. */
export const loadSetup = (): Promise<Setup> =>
  Promise.resolve({
    measuring: 'on',
    systems: [system('harbour'), system('ledger')],
    canAddSystems: true,
    teamName: null,
    wording: 'children',
    awayAllowanceSeconds: 300,
    countedKinds: [],
    countBeside: false,
    dayStartsAtMinutes: stage.dayStartsAtMinutes(),
    language: undefined,
  });

/** In place of `utils/systems/permissions`. */
export const hasAccess = () => Promise.resolve(true);
export const accessible = <System>(systems: readonly System[]) => Promise.resolve([...systems]);
