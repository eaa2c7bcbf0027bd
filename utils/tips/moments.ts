import { weekdayOf } from '../days/weekdayOf';
import { type WorkingHours, workingTime } from '../days/workingTime';
import type { CalendarDay } from '../totals/facts';
import type { TipTheme } from './tip';

/** When a tip is wanted. `popup` is the person looking by themselves, for whatever reason. */
export type Moment = 'aboutToWrite' | 'longStretch' | 'endOfDay' | 'weeksLastDay' | 'popup';

/** What suits a moment: it decides only between themes whose turn it is anyway. */
const suited: Readonly<Record<Moment, readonly TipTheme[]>> = {
  aboutToWrite: [
    'childsStory',
    'childsVoice',
    'decisions',
    'proportion',
    'factAndJudgement',
    'respect',
    'writeToTheChild',
  ],
  longStretch: ['succinct', 'reflection', 'admin', 'duplication', 'correspondence'],
  endOfDay: ['timeliness', 'findable', 'correspondence'],
  weeksLastDay: ['reflection', 'admin', 'sharing', 'timeliness'],
  popup: [],
};

/** Whether a theme is one for the moment; a pack's own themes suit none in particular. */
export function isSuited(theme: string, moment: Moment): boolean {
  return suited[moment].some((suiting) => suiting === theme);
}

const HOUR_MS = 60 * 60_000;

/** When somebody works: days are 1 for Monday to 7 for Sunday; null where no hours are set. */
export interface WorkingWeek {
  workingDays: readonly number[];
  workingHours: WorkingHours | null;
}

/**
 * The moment at which somebody opens the popup, at `now` (ms) on a day: the last of their working
 * days in the week, the last hour of the hours they set, over a page of a case system, or none in
 * particular.
 */
export function popupMoment(
  day: CalendarDay,
  now: number,
  { workingDays, workingHours }: WorkingWeek,
  isOverCaseSystem = false,
): Moment {
  if (weekdayOf(day.date) === Math.max(...workingDays)) return 'weeksLastDay';
  const hours = workingHours === null ? [] : workingTime(day, workingDays, workingHours);
  const isLastHour = hours.some(({ end }) => end - HOUR_MS <= now && now < end);
  if (isLastHour) return 'endOfDay';
  return isOverCaseSystem ? 'aboutToWrite' : 'popup';
}
