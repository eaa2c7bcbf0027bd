import type { WorkingHours } from '../days/workingTime';
import { type Reminders, remindersOf } from '../nudges/reminders';
import type { CaseSystem } from '../systems/match/caseSystem';
import type { TeamConfig, TeamDefaults } from '../systems/teamConfig';
import type { Tip, Wording } from '../tips/tip';
import { defaultCountedKinds } from '../totals/kinds';
import type { Settings } from './settings';

/** Monday to Friday. */
const DEFAULT_WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];
const DEFAULT_FACTS_KEPT_DAYS = 31;
const DEFAULT_RETENTION_MONTHS = 24;
const DEFAULT_AWAY_ALLOWANCE_SECONDS = 5 * 60;

/** What a team may suggest and a person can always change. */
export type Suggestion =
  | 'awayAllowance'
  | 'countedKinds'
  | 'dayStart'
  | 'workingDays'
  | 'workingHours'
  | 'retention';

/** A case system that is in force, and who set it. */
export interface ActiveSystem extends CaseSystem {
  setBy: 'team' | 'person';
}

/** What is in force: the team's layer and the person's own, worked out. */
export interface Setup {
  measuring: 'on' | 'off';
  systems: readonly ActiveSystem[];
  /** Whether the person may have systems of their own. */
  canAddSystems: boolean;
  teamName: string | null;
  wording: Wording;
  /** The team's own tips, which add to the library or replace some of it. */
  teamTips: readonly Tip[];
  reminders: Reminders;
  awayAllowanceSeconds: number;
  countedKinds: readonly string[];
  countBeside: boolean;
  dayStartsAtMinutes: number;
  /** Days of the week on which the working hours begin, 1 for Monday to 7 for Sunday. */
  workingDays: readonly number[];
  /** Null where none are set; nothing is outside them then. */
  workingHours: WorkingHours | null;
  /** How long facts of the minute are kept. */
  factsKeptDays: number;
  /** How long days and entries are kept. */
  retentionMonths: number;
  /** Whether what is recorded is deleted when the browser closes. */
  forgetAtClose: boolean;
  /** What is as the team suggested it, since the person has not said otherwise. */
  suggestedByTeam: readonly Suggestion[];
  language: string | undefined;
}

/**
 * Lays the person's settings over what their organisation and team say. These decide which systems
 * they set, whether the person may have others and whether measuring is on; what stands under their
 * `defaults` applies only until the person says otherwise, as the installation first saw it
 * (`suggested`).
 */
export function setupOf(
  team: TeamConfig | null,
  settings: Settings,
  suggested: TeamDefaults = team?.defaults ?? {},
): Setup {
  const teamSystems = (team?.systems ?? []).map((system) => active(system, 'team'));
  const canAddSystems = team?.allowOwnSystems !== false;
  const teamIds = new Set(teamSystems.map(({ id }) => id));
  const ownSystems = settings.systems
    .filter(({ id, archived }) => archived !== true && !teamIds.has(id))
    .map((system) => active(system, 'person'));
  return {
    measuring: team?.measuring ?? 'on',
    systems: [...teamSystems, ...(canAddSystems ? ownSystems : [])],
    canAddSystems,
    teamName: team?.team ?? null,
    wording: team?.wording ?? 'children',
    teamTips: team?.tips ?? [],
    reminders: remindersOf(settings.reminders ?? {}, team?.nudges === 'off'),
    awayAllowanceSeconds:
      settings.awayAllowanceSeconds ??
      suggested.awayAllowanceSeconds ??
      DEFAULT_AWAY_ALLOWANCE_SECONDS,
    countedKinds: settings.countedKinds ?? suggested.directKinds ?? defaultCountedKinds,
    countBeside: settings.countBeside ?? false,
    dayStartsAtMinutes: settings.dayStartsAtMinutes ?? minutesOf(suggested.dayStartsAt),
    workingDays: settings.workingDays ?? suggested.workingDays ?? DEFAULT_WORKING_DAYS,
    workingHours:
      settings.workingHours === undefined
        ? usable(suggested.workingHours ?? null)
        : settings.workingHours,
    factsKeptDays: settings.factsKeptDays ?? DEFAULT_FACTS_KEPT_DAYS,
    retentionMonths:
      settings.retentionMonths ?? suggested.retentionMonths ?? DEFAULT_RETENTION_MONTHS,
    forgetAtClose: settings.forgetAtClose ?? false,
    suggestedByTeam: suggestions(suggested, settings),
    language: settings.language ?? team?.language,
  };
}

function active(system: CaseSystem, setBy: ActiveSystem['setBy']): ActiveSystem {
  return { id: system.id, name: system.name, matches: system.matches, setBy };
}

/** Hours of no length are a slip of whoever wrote the team's file. */
function usable(hours: WorkingHours | null): WorkingHours | null {
  return hours !== null && hours.from !== hours.to ? hours : null;
}

function suggestions(suggested: TeamDefaults, settings: Settings): readonly Suggestion[] {
  const pairs: readonly [Suggestion, theTeams: unknown, thePersons: unknown][] = [
    ['awayAllowance', suggested.awayAllowanceSeconds, settings.awayAllowanceSeconds],
    ['countedKinds', suggested.directKinds, settings.countedKinds],
    ['dayStart', suggested.dayStartsAt, settings.dayStartsAtMinutes],
    ['workingDays', suggested.workingDays, settings.workingDays],
    ['workingHours', suggested.workingHours, settings.workingHours],
    ['retention', suggested.retentionMonths, settings.retentionMonths],
  ];
  return pairs
    .filter(([, theTeams, thePersons]) => theTeams !== undefined && thePersons === undefined)
    .map(([suggestion]) => suggestion);
}

function minutesOf(time: string | undefined): number {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return hours * 60 + minutes;
}
