import type { Setup, Suggestion } from '../settings/setup';
import type { TeamDefaults } from '../systems/teamConfig';

/** Those settings as a team's file suggests them. */
export function suggestionsOf(setup: Setup, suggestions: readonly Suggestion[]): TeamDefaults {
  const written: Record<Suggestion, TeamDefaults> = {
    awayAllowance: { awayAllowanceSeconds: setup.awayAllowanceSeconds },
    countedKinds: { directKinds: [...setup.countedKinds] },
    dayStart: { dayStartsAt: timeOf(setup.dayStartsAtMinutes) },
    workingDays: { workingDays: [...setup.workingDays] },
    workingHours: setup.workingHours === null ? {} : { workingHours: setup.workingHours },
    retention: { retentionMonths: setup.retentionMonths },
  };
  return Object.assign({}, ...suggestions.map((suggestion) => written[suggestion]));
}

function timeOf(minutesAfterMidnight: number): string {
  const parts = [Math.floor(minutesAfterMidnight / 60), minutesAfterMidnight % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
