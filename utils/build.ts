import type { TeamConfig } from './systems/teamConfig';

// Put in place of these names when the extension is built (wxt.config.ts).
declare const __TEAM_CONFIG__: TeamConfig | null;
declare const __QUIET_SECONDS__: number;

/** The team file baked into this build, already checked; null in the build for everybody. */
export const buildTeamConfig: TeamConfig | null =
  typeof __TEAM_CONFIG__ === 'undefined' ? null : __TEAM_CONFIG__;

/** From how long on a stretch without input is kept: 60 s; 15 s in builds for tests. */
export const quietSeconds: number =
  typeof __QUIET_SECONDS__ === 'undefined' ? 60 : __QUIET_SECONDS__;
