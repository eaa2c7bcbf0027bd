import type { TeamConfig } from './systems/teamConfig';

// Put in place of these names when the extension is built (wxt.config.ts).
declare const ALONGSIDE_TEAM_CONFIG: TeamConfig | null;
declare const ALONGSIDE_QUIET: number;
declare const ALONGSIDE_OPENS_WELCOME: boolean;

/** The team file baked into this build, already checked; null in the build for everybody. */
export const buildTeamConfig: TeamConfig | null =
  typeof ALONGSIDE_TEAM_CONFIG === 'undefined' ? null : ALONGSIDE_TEAM_CONFIG;

/** From how long on a stretch without input is kept: 60 s; 15 s in builds for tests. */
export const quietSeconds: number = typeof ALONGSIDE_QUIET === 'undefined' ? 60 : ALONGSIDE_QUIET;

/** Whether the welcome opens at the install; not in builds for tests and the demo, where it would take the front. */
export const opensWelcome: boolean =
  typeof ALONGSIDE_OPENS_WELCOME === 'undefined' || ALONGSIDE_OPENS_WELCOME;
