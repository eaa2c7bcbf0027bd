import type { Interval } from '../intervals/interval';
import { subtract } from '../intervals/subtract';
import type { Absence, Span } from '../totals/facts';
import type { Setup } from '../settings/setup';
import { findSystem } from '../systems/match/findSystem';
import type { FrontTab } from './frontTab';
import { siteOf } from './siteOf';
import type { Status } from './view';

/** A page in front sends every ten seconds; after this long without a pulse something is wrong. */
const SILENT_AFTER_MS = 30_000;

/** What the top line of the popup is worked out from. */
export interface StatusFacts {
  setup: Pick<Setup, 'measuring' | 'systems' | 'canAddSystems'>;
  /** The ids of systems whose sites the browser lets the extension onto. */
  accessibleIds: readonly string[];
  tab: FrontTab;
  /** Today's spans. */
  spans: readonly Pick<Span, 'systemId' | 'attention' | 'start' | 'end'>[];
  /** The stretches in which nothing is counted, such as past pauses. */
  uncounted: readonly Interval[];
  pause: Absence | undefined;
  now: number;
}

/** The one thing the popup's top line says; the first that is true. */
export function statusOf(facts: StatusFacts): Status {
  const { setup, accessibleIds, tab, pause, now } = facts;
  if (setup.measuring === 'off') return { kind: 'switchedOff' };
  if (setup.systems.length === 0) {
    return { kind: 'firstUse', site: siteOf(tab.url), canAdd: setup.canAddSystems };
  }
  if (pause?.end && pause.start <= now && now < pause.end)
    return { kind: 'paused', until: pause.end };

  const inFront = findSystem(setup.systems, tab.url);
  const lacking = setup.systems.filter(({ id }) => !accessibleIds.includes(id));
  const inFrontLacking = lacking.find(({ id }) => id === inFront?.id);
  if (inFrontLacking) return accessMissing(inFrontLacking);

  const lastHeard = latest(facts.spans.filter(({ systemId }) => systemId === inFront?.id))?.end;
  const heardSince = Math.max(lastHeard ?? 0, tab.inFrontSince ?? now);
  if (inFront && now - heardSince > SILENT_AFTER_MS) {
    return { kind: 'silentPage', systemName: inFront.name };
  }
  const counted = countedTo(facts);
  if (counted) return counted;
  return lacking[0] ? accessMissing(lacking[0]) : { kind: 'nothingYet' };
}

function accessMissing({ id, name }: { id: string; name: string }): Status {
  return { kind: 'accessMissing', systemId: id, systemName: name };
}

/** The system counted last, and until when: a page may stay in front while nothing is counted. */
function countedTo({ spans, uncounted, setup }: StatusFacts): Status | undefined {
  let last: Extract<Status, { kind: 'counted' }> | undefined;
  for (const span of spans.toSorted((one, other) => other.end - one.end)) {
    if (last !== undefined && span.end <= last.to) break;
    const system = setup.systems.find(({ id }) => id === span.systemId);
    if (system === undefined || span.attention !== 'focused') continue;
    const to = subtract([span], uncounted).at(-1)?.end;
    if (to === undefined || (last !== undefined && to <= last.to)) continue;
    last = { kind: 'counted', systemName: system.name, to };
  }
  return last;
}

function latest<Row extends { end: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>(
    (found, row) => (found !== undefined && found.end >= row.end ? found : row),
    undefined,
  );
}
