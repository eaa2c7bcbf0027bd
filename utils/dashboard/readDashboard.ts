import { dateInHash } from './dateInHash';
import { languageOf } from '../language/language';
import { installationId } from '../settings/installation';
import { loadSetup } from '../settings/loadSetup';
import { rulesOf } from '../settings/rulesOf';
import { loadSettings } from '../settings/settingsStore';
import type { Setup } from '../settings/setup';
import type { Correcting } from '../store/corrections';
import { openDatabase } from '../store/database';
import { readDay } from '../store/readDay';
import { FACTS_KEPT_MS } from '../store/reopenDays';
import type { CalendarDay } from '../totals/facts';
import type { DayCounting } from './dayFigures';
import { dayView } from './dayView';
import type { DayView } from './view';

/** What the dashboard's day shows, and what its buttons rest on. */
export interface DashboardReading {
  view: DayView;
  setup: Setup;
  day: CalendarDay;
  today: CalendarDay;
}

/**
 * Reads all that the dashboard shows of the day in the address' hash (`#2026-11-20`), or of today
 * where there is none, or none that has come. Rejects when the database cannot be read.
 */
export async function readDashboard(hash = location.hash): Promise<DashboardReading> {
  const now = Date.now();
  const [setup, settings, database, origin] = await Promise.all([
    loadSetup(),
    loadSettings(),
    openDatabase(),
    installationId(),
  ]);
  const { dayStartsAtMinutes } = setup;
  const rows = await readDay(database, {
    date: dateInHash(hash),
    dayStartsAtMinutes,
    ...correctingAt(now, origin),
  });
  const { say } = languageOf(setup.language);
  const names = new Map([...settings.systems, ...setup.systems].map(({ id, name }) => [id, name]));
  const view = dayView({
    rows,
    setup,
    counting: countingOf(setup, now, origin),
    nameOf: (systemId) => names.get(systemId) ?? say('removedSystem'),
  });
  return { view, setup, day: rows.day, today: rows.today };
}

/** How this person counts, as of `now`. */
export function countingOf(setup: Setup, now: number, origin: string): DayCounting {
  return { ...rulesOf(setup, now), countBeside: setup.countBeside, origin };
}

/** Which facts are still kept, as of `now`. */
export function correctingAt(now: number, origin: string): Correcting {
  return { now, origin, factsKeptSince: now - FACTS_KEPT_MS };
}
