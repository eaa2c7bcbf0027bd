import { seed } from '../../support/seed.ts';
import type { Session } from '../../support/session.ts';
import { harbour, storeSettings } from './ownSettings.ts';
import { absence, MINUTE_MS, span, writtenWeek } from './writtenWeek.ts';

/** A second system, as another part of the demo has it. */
const finance = {
  id: 'harbour-finance',
  name: 'Harbour Finance',
  matches: ['http://harbour.localhost/finance/*'],
};

/**
 * Wednesday and today, each with something of every kind: two systems, quiet stretches within and
 * over the allowance, a lock, a pause, a correction, time beside, page loads, entries with a time
 * and without one.
 */
export async function storeMeasuredDay(session: Session) {
  const week = writtenWeek();
  const { calendar, wednesday, today } = week;
  const days = [wednesday, today];
  const rows = days.map(({ date, start }) => ({
    spans: [
      span(start, 60, 55),
      span(start, 116, 40),
      span(start, 170, 30, { attention: 'beside' }),
      span(start, 200, 45.5, { systemId: finance.id }),
      span(start, 300, 90),
      span(start, 400, 120.25),
      span(start, 640, 40),
    ],
    absences: [
      absence(start, 80, 4),
      absence(start, 130, 11.5),
      absence(start, 330, 40, { reason: 'locked' }),
      absence(start, 450, 15, { reason: 'paused' }),
      absence(start, 660, 8, { reason: 'corrected' }),
      absence(start, 642, 5, { reason: 'corrected', deletedAt: start }),
    ],
    waits: [
      load(start, 61, 2_000, 3_400),
      load(start, 120, 6_000, 9_000),
      load(start, 410, 800, 900),
    ],
    entries: [entry(date, 'visitFamily', 45, start + 540 * MINUTE_MS), entry(date, 'phone', 30)],
  }));
  await storeSettings(session, { systems: [harbour, finance] });
  await seed(session, {
    calendar,
    spans: rows.flatMap(({ spans }) => spans),
    absences: rows.flatMap(({ absences }) => absences),
    waits: rows.flatMap(({ waits }) => waits),
    entries: rows.flatMap(({ entries }) => entries),
  });
  return week;
}

function load(after: number, startMinutes: number, serverMs: number, wholeMs: number) {
  const start = after + startMinutes * MINUTE_MS;
  const id = `wait-${start}`;
  return {
    id,
    systemId: harbour.id,
    start,
    responseStart: start + serverMs,
    end: start + wholeMs,
  };
}

function entry(date: string, kind: string, minutes: number, startedAt?: number) {
  return {
    id: `${kind}-${date}`,
    kind,
    date,
    minutes,
    createdOn: date,
    updatedAt: Date.now() - 3_600_000,
    ...(startedAt !== undefined && { startedAt }),
  };
}

/** Today with as many spans as a day of moving between tabs comes to, and so many quiet stretches. */
export async function storeBusyDay(session: Session, quietStretches: number) {
  const week = writtenWeek();
  const { calendar, today } = week;
  const spans = Array.from({ length: 1_500 }, (_, index) =>
    span(today.start, 60 + index * 0.4, 0.39),
  );
  const absences = Array.from({ length: quietStretches }, (_, index) =>
    absence(today.start, 65 + index * 12, 6),
  );
  await storeSettings(session, { systems: [harbour] });
  await seed(session, { calendar, spans, absences });
  return week;
}
