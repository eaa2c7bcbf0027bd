import type { CaseSystem } from '../systems/match/caseSystem';
import type { TeamConfig } from '../systems/teamConfig';
import type { Wording } from '../tips/tip';
import { defaultCountedKinds } from '../totals/kinds';
import type { Settings } from './settings';

const DEFAULT_AWAY_ALLOWANCE_SECONDS = 5 * 60;

/** A case system that is in force, and who set it. */
export interface ActiveSystem extends CaseSystem {
  setBy: 'team' | 'person';
}

/** What is in force: the team's layer and the person's own, worked out. */
export interface Setup {
  measuring: 'on' | 'off';
  systems: readonly ActiveSystem[];
  /** Whether the person may add sites of their own in this build. */
  canAddSystems: boolean;
  teamName: string | null;
  wording: Wording;
  awayAllowanceSeconds: number;
  countedKinds: readonly string[];
  countBeside: boolean;
  dayStartsAtMinutes: number;
  language: string | undefined;
}

/**
 * Lays the person's settings over the build's team file. The team decides which systems it sets
 * and whether measuring is on; what stands under its `defaults` applies only until the person
 * says otherwise. A build with a team file can ask for no other site.
 */
export function setupOf(team: TeamConfig | null, settings: Settings): Setup {
  const suggested = team?.defaults ?? {};
  const teamSystems = (team?.systems ?? []).map((system) => active(system, 'team'));
  const ownSystems = settings.systems
    .filter(({ archived }) => archived !== true)
    .map((system) => active(system, 'person'));
  return {
    measuring: team?.measuring ?? 'on',
    systems: [...teamSystems, ...(team === null ? ownSystems : [])],
    canAddSystems: team === null,
    teamName: team?.team ?? null,
    wording: team?.wording ?? 'children',
    awayAllowanceSeconds:
      settings.awayAllowanceSeconds ??
      suggested.awayAllowanceSeconds ??
      DEFAULT_AWAY_ALLOWANCE_SECONDS,
    countedKinds: settings.countedKinds ?? suggested.directKinds ?? defaultCountedKinds,
    countBeside: settings.countBeside ?? false,
    dayStartsAtMinutes: settings.dayStartsAtMinutes ?? minutesOf(suggested.dayStartsAt),
    language: settings.language ?? team?.language,
  };
}

function active(system: CaseSystem, setBy: ActiveSystem['setBy']): ActiveSystem {
  return { id: system.id, name: system.name, matches: system.matches, setBy };
}

function minutesOf(time: string | undefined): number {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return hours * 60 + minutes;
}
