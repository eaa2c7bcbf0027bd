import { timeOfDay } from '../days/timeOfDay';
import type { Setup, Suggestion } from '../settings/setup';
import type { TeamDefaults } from '../systems/teamConfig';

/** Those settings as a team's file suggests them. */
export function suggestionsOf(setup: Setup, suggestions: readonly Suggestion[]): TeamDefaults {
  const written: Record<Suggestion, TeamDefaults> = {
    awayAllowance: { awayAllowanceSeconds: setup.awayAllowanceSeconds },
    countedKinds: { directKinds: [...setup.countedKinds] },
    dayStart: { dayStartsAt: timeOfDay(setup.dayStartsAtMinutes) },
    workingDays: { workingDays: [...setup.workingDays] },
    workingHours: setup.workingHours === null ? {} : { workingHours: setup.workingHours },
    retention: { retentionMonths: setup.retentionMonths },
  };
  return Object.assign({}, ...suggestions.map((suggestion) => written[suggestion]));
}
