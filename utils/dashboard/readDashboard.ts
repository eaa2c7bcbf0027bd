import type { StillYouQuestion } from '../days/stillYouQuestion';
import { untilSettled } from '../forgetting/untilSettled';
import { languageOf } from '../language/language';
import { installationId } from '../settings/installation';
import { loadInForce } from '../settings/loadSetup';
import { rulesOf } from '../settings/rulesOf';
import type { Setup } from '../settings/setup';
import { factsKeptSince, loadUpkeepRecord, type UpkeepRecord } from '../settings/upkeepRecord';
import { askStillYou } from '../store/askStillYou';
import type { Correcting } from '../store/corrections';
import { openDatabase, withDatabase } from '../store/database';
import { readDay } from '../store/readDay';
import { accessible } from '../systems/permissions';
import type { CalendarDay } from '../totals/facts';
import { dateInHash } from './dateInHash';
import type { DayCounting } from './dayFigures';
import { dayView } from './dayView';
import type { DayView } from './view';

/** What the dashboard's day shows, and what its buttons rest on. */
export interface DashboardReading {
  view: DayView;
  setup: Setup;
  day: CalendarDay;
  today: CalendarDay;
  /** To be answered before anything else is shown; null mostly. */
  question: StillYouQuestion | null;
}

/**
 * Reads all that the dashboard shows of the day in the address' hash (`#2026-11-20`), or of today
 * where there is none, or none that has come. Rejects when the database cannot be read.
 */
export async function readDashboard(hash = location.hash): Promise<DashboardReading> {
  const now = Date.now();
  const [{ setup, settings, origin, confirmedOn }, record] = await Promise.all([
    loadInForce(),
    loadUpkeepRecord(),
    openDatabase(),
  ]);
  await untilSettled(setup);
  const { dayStartsAtMinutes } = setup;
  const known = correctingFrom({ origin, record }, setup, now);
  const wanted = { date: dateInHash(hash), dayStartsAtMinutes, ...known };
  const reading = withDatabase(async (database) => {
    const rows = await readDay(database, wanted);
    const touchedDates = await database.getAllKeys('calendar');
    const today = rows.today.date;
    return { rows, question: await askStillYou(database, { touchedDates, today, confirmedOn }) };
  });
  const [{ rows, question }, allowed] = await Promise.all([reading, accessible(setup.systems)]);
  const { say } = languageOf(setup.language);
  const names = new Map([...settings.systems, ...setup.systems].map(({ id, name }) => [id, name]));
  const view = dayView({
    rows,
    setup,
    hasAccess: allowed.length === setup.systems.length,
    counting: countingOf(setup, known),
    nameOf: (systemId) => names.get(systemId) ?? say('removedSystem'),
  });
  return { view, setup, day: rows.day, today: rows.today, question };
}

/** How this person counts, as of `now`. */
export function countingOf(setup: Setup, { now, origin }: Correcting): DayCounting {
  return { ...rulesOf(setup, now), countBeside: setup.countBeside, origin };
}

/** What corrections rest on, as of `now` (ms). */
export async function correctingAt(setup: Setup, now: number): Promise<Correcting> {
  const [origin, record] = await Promise.all([installationId(), loadUpkeepRecord()]);
  return correctingFrom({ origin, record }, setup, now);
}

function correctingFrom(
  { origin, record }: { origin: string; record: UpkeepRecord },
  { factsKeptDays }: Setup,
  now: number,
): Correcting {
  return { now, origin, factsKeptSince: factsKeptSince(record, factsKeptDays, now) };
}
