import { intersect } from '../intervals/intersect';
import { subtract } from '../intervals/subtract';
import type { NudgeFacts, UncountedSystem } from '../nudges/facts';
import { loadTips } from '../settings/loadTips';
import { rulesOf } from '../settings/rulesOf';
import type { Setup } from '../settings/setup';
import { openId } from '../store/absenceRows';
import { dayOf } from '../store/calendar';
import { withDatabase } from '../store/database';
import { shownLately } from '../store/nudges';
import { readSpansAndAbsences } from '../store/readFacts';
import type { Database, Nudge } from '../store/schema';
import { noteAllowed } from '../systems/allowedRecord';
import type { Span } from '../totals/facts';
import { notCounted } from '../totals/notCounted';
import { isScreenShared } from './screenShared';
import { silentSystem } from './silentSystem';

/** What a decision about reminders rests on, and what was shown lately. */
export interface NudgeReading {
  facts: NudgeFacts;
  history: readonly Nudge[];
}

const stores = ['absences', 'calendar', 'nudges', 'spans'] as const;

/** Reads it as of `now` (ms), in one transaction. Rejects when the database cannot be read. */
export async function readNudgeFacts(setup: Setup, now: number): Promise<NudgeReading> {
  const [{ today, spans, absences, pause, history }, isShared, tips] = await Promise.all([
    withDatabase((database) => readRows(database, setup, now)),
    isScreenShared(),
    loadTips(setup),
  ]);
  const counts = ({ attention }: Span) => setup.countBeside || attention === 'focused';
  const inFront = intersect(spans.filter(counts), [today]);
  const facts = {
    today,
    recording: subtract(inFront, notCounted(absences, rulesOf(setup, now))),
    uncounted: await uncountedSystems(setup, spans, now),
    isPaused: pause !== undefined && pause.start <= now && now < (pause.end ?? now),
    isScreenShared: isShared,
    tips,
    wording: setup.wording,
  };
  return { facts, history };
}

async function readRows(database: Database, { dayStartsAtMinutes }: Setup, now: number) {
  const reading = database.transaction(stores, 'readonly');
  const today = await dayOf(reading.objectStore('calendar'), now, dayStartsAtMinutes);
  const [{ spans, absences }, pause, history] = await Promise.all([
    readSpansAndAbsences(reading, today.start),
    reading.objectStore('absences').get(openId('paused')),
    reading.objectStore('nudges').index('byShownAt').getAll(shownLately(now)),
  ]);
  return { today, spans, absences, pause, history };
}

async function uncountedSystems(
  { measuring, systems }: Setup,
  spans: readonly Span[],
  now: number,
): Promise<UncountedSystem[]> {
  if (measuring === 'off') return [];
  const [lost, silent] = await Promise.all([
    noteAllowed(systems, now),
    silentSystem(systems, spans, now),
  ]);
  const uncounted: UncountedSystem[] = lost.map((system) => ({ rule: 'accessLost', ...system }));
  if (silent !== null) {
    uncounted.push({ rule: 'unmeasurable', systemId: silent.id, since: null });
  }
  return uncounted;
}
