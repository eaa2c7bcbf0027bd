import type { ActiveSystem, Setup, Suggestion } from '../settings/setup';
import type { CaseSystem } from '../systems/match/caseSystem';
import type { Wording } from '../tips/tip';

/** One thing that is otherwise in force after than it was before. */
export type TeamChange =
  | { kind: 'systemAdded'; system: CaseSystem }
  | { kind: 'systemRenamed'; system: CaseSystem; formerName: string }
  | { kind: 'systemMoved'; system: CaseSystem }
  | { kind: 'systemRemoved'; system: CaseSystem }
  /** The person's own, which stays set and is counted again when the team allows it. */
  | { kind: 'ownSystemSetAside'; system: CaseSystem }
  | { kind: 'ownSystems'; areAllowed: boolean }
  | { kind: 'measuring'; to: 'on' | 'off' }
  | { kind: 'wording'; to: Wording }
  /** The team's own tips, by their number. */
  | { kind: 'tips'; count: number }
  | { kind: 'suggestion'; suggestion: Suggestion };

/** What is otherwise after than before, the systems first, in their order. */
export function teamChanges(before: Setup, after: Setup): TeamChange[] {
  return [
    ...systemChanges(before.systems, after),
    ...(before.canAddSystems === after.canAddSystems
      ? []
      : [{ kind: 'ownSystems' as const, areAllowed: after.canAddSystems }]),
    ...(before.measuring === after.measuring
      ? []
      : [{ kind: 'measuring' as const, to: after.measuring }]),
    ...(before.wording === after.wording ? [] : [{ kind: 'wording' as const, to: after.wording }]),
    ...(isAlike(before.teamTips, after.teamTips)
      ? []
      : [{ kind: 'tips' as const, count: after.teamTips.length }]),
    ...suggestionChanges(before, after),
  ];
}

function systemChanges(before: readonly ActiveSystem[], after: Setup): TeamChange[] {
  const changes = after.systems.flatMap((system) =>
    changesOf(
      before.find(({ id }) => id === system.id),
      system,
    ),
  );
  const gone = before.filter(({ id }) => !after.systems.some((system) => system.id === id));
  return [
    ...changes,
    ...gone.map((system) => ({
      kind:
        system.setBy === 'person' && !after.canAddSystems
          ? ('ownSystemSetAside' as const)
          : ('systemRemoved' as const),
      system,
    })),
  ];
}

function changesOf(before: CaseSystem | undefined, system: CaseSystem): TeamChange[] {
  if (before === undefined) return [{ kind: 'systemAdded', system }];
  const changes: TeamChange[] = [];
  if (before.name !== system.name) {
    changes.push({ kind: 'systemRenamed', system, formerName: before.name });
  }
  const isMoved = !isAlike(before.matches.toSorted(), system.matches.toSorted());
  if (isMoved) changes.push({ kind: 'systemMoved', system });
  return changes;
}

function suggestionChanges(before: Setup, after: Setup): TeamChange[] {
  const fields = {
    awayAllowance: 'awayAllowanceSeconds',
    countedKinds: 'countedKinds',
    dayStart: 'dayStartsAtMinutes',
    workingHours: 'workingHours',
    workingDays: 'workingDays',
    retention: 'retentionMonths',
  } as const satisfies Record<Suggestion, keyof Setup>;
  return (Object.keys(fields) as Suggestion[])
    .filter((suggestion) => !isAlike(before[fields[suggestion]], after[fields[suggestion]]))
    .map((suggestion) => ({ kind: 'suggestion', suggestion }));
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
