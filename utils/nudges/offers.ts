import type { Entry } from '../totals/facts';
import { type DirectKind, isDirectKind } from '../totals/kinds';

/** Direct time that one press adds. */
export interface Offer {
  kind: DirectKind;
  minutes: number;
}

/** For somebody who has added nothing of late. */
const usual: readonly Offer[] = [
  { kind: 'visitFamily', minutes: 60 },
  { kind: 'phone', minutes: 15 },
  { kind: 'parentCarer', minutes: 30 },
  { kind: 'childAlone', minutes: 60 },
  { kind: 'video', minutes: 30 },
  { kind: 'message', minutes: 15 },
  { kind: 'recordingTogether', minutes: 30 },
];

/**
 * What is offered to be added with one press, so many at most: what was added most often among
 * these entries, of several the latest first, then what is usual. Only kinds that count for this
 * person, unless none does. What was taken back counts as never added.
 */
export function offersOf(
  entries: readonly Entry[],
  countedKinds: readonly string[],
  most: number,
): Offer[] {
  const counts = (kind: string) => countedKinds.length === 0 || countedKinds.includes(kind);
  const added = Map.groupBy(
    entries.filter(({ kind, deletedAt }) => deletedAt === undefined && counts(kind)),
    ({ kind, minutes }) => `${kind} ${minutes}`,
  );
  const byUse = [...added.values()].toSorted(
    (one, other) => other.length - one.length || latest(other) - latest(one),
  );
  const offers = byUse.flatMap(([first]) =>
    first !== undefined && isDirectKind(first.kind)
      ? [{ kind: first.kind, minutes: first.minutes }]
      : [],
  );
  const more = usual.filter(
    ({ kind, minutes }) =>
      counts(kind) && !offers.some((offer) => offer.kind === kind && offer.minutes === minutes),
  );
  return [...offers, ...more].slice(0, most);
}

function latest(entries: readonly Entry[]): number {
  return Math.max(...entries.map(({ updatedAt }) => updatedAt));
}
