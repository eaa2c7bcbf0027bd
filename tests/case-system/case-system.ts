import type { Address } from './sites.ts';
import type { Records } from './store/records.ts';
import type { Sessions } from './store/sessions.ts';

/** What every page of the three sites is made from. */
export interface CaseSystem {
  readonly address: Address;
  readonly sessions: Sessions;
  readonly records: Records;
  /** Resolves after that many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** A number from 0 to 1. */
  readonly random: () => number;
}
