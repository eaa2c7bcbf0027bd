import { firstStores } from './001-first-stores';
import type { Migration } from './migration';

/** Every step in order; the database's version is their number. */
export const migrations: readonly Migration[] = [firstStores];
