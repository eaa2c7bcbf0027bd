import type { PageSpan } from '../detection/sample';
import type { ActiveSystem } from '../settings/setup';
import { withDatabase } from '../store/database';
import { waitingSystemOf } from '../store/keepPulse';
import { attribute, type Sender, systemsAt } from '../systems/attribute';
import type { PageWait, Pulse } from './pulse';

/** What of a pulse may be kept. */
export interface Attribution {
  systemId: string;
  spans: readonly PageSpan[];
  wait?: PageWait | undefined;
  /** Whether the page's address belongs to a system now, or only did when its spans began. */
  isCounted: boolean;
}

/** What of a pulse belongs to a system; undefined when nothing does. */
export async function attributePulse(
  pulse: Pulse,
  sender: Sender,
  systems: readonly ActiveSystem[],
): Promise<Attribution | undefined> {
  const system = attribute(systems, sender);
  if (system === undefined) return begunAt(pulse.spans, systemsAt(systems, sender));
  return { systemId: system.id, spans: pulse.spans, wait: pulse.wait, isCounted: true };
}

/**
 * The spans that were first heard of in one of these systems; they go on there. When a page is
 * routed out of its system, or its tab shows the next page already, its address no longer tells,
 * and what was measured since the pulse before would be lost.
 */
async function begunAt(
  spans: readonly PageSpan[],
  systems: readonly ActiveSystem[],
): Promise<Attribution | undefined> {
  if (systems.length === 0) return undefined;
  const begunIn = await Promise.all(spans.map(({ id }) => systemOfSpan(id)));
  const systemIds = begunIn.map((begun) => systems.find(({ id }) => id === begun)?.id);
  const systemId = systemIds.find((id) => id !== undefined);
  if (systemId === undefined) return undefined;
  const begun = spans.filter((_, index) => systemIds[index] !== undefined);
  return { systemId, spans: begun, isCounted: false };
}

/** The system a span began in, be it written or waiting to be. */
async function systemOfSpan(id: string): Promise<string | undefined> {
  const waiting = await waitingSystemOf(id);
  return waiting ?? (await withDatabase((database) => database.get('spans', id)))?.systemId;
}
