import type { DayView, Stretch } from '../../utils/dashboard/view';
import type { Say } from '../../utils/language/lookup';
import type { Fill } from '../charts/Patterns';
import type { Bar, Lane } from '../charts/Timeline';

const MINUTE_MS = 60_000;
const fills: Readonly<Record<Stretch['kind'], Fill>> = {
  counted: 'recording',
  beside: 'beside',
  away: 'away',
  locked: 'locked',
  paused: 'paused',
  corrected: 'corrected',
};

/**
 * The lanes of a day's picture that have something; an entry of a kind that the person does not
 * count as direct time is in none. Nothing is drawn beyond now, to which a pause or a correction may reach.
 */
export function lanesOf(
  {
    now,
    isToday,
    stretches,
    entries,
    countedKinds,
  }: Pick<DayView, 'countedKinds' | 'entries' | 'isToday' | 'now' | 'stretches'>,
  say: Say,
): Lane[] {
  const barsOf = (isIn: (kind: Stretch['kind']) => boolean): Bar[] =>
    stretches
      .filter(({ kind }) => isIn(kind))
      .map(({ kind, start, end }) => ({ fill: fills[kind], start, end }));
  const placed = entries.flatMap(({ kind, startedAt, minutes }): Bar[] =>
    startedAt === undefined || !countedKinds.includes(kind)
      ? []
      : [{ fill: 'direct', start: startedAt, end: startedAt + minutes * MINUTE_MS }],
  );
  const upToNow = ({ start, end, fill }: Bar): Bar[] => {
    const last = isToday ? Math.min(end, now) : end;
    return start < last ? [{ start, end: last, fill }] : [];
  };
  const isUncounted = (kind: Stretch['kind']) => kind !== 'counted' && kind !== 'beside';
  const lanes = [
    { name: say('day.lane.counted'), bars: barsOf((kind) => kind === 'counted') },
    { name: say('day.lane.beside'), bars: barsOf((kind) => kind === 'beside') },
    { name: say('day.lane.uncounted'), bars: barsOf(isUncounted) },
    { name: say('day.lane.entries'), bars: placed },
  ].map(({ name, bars }) => ({ name, bars: bars.flatMap(upToNow) }));
  return lanes.filter(({ bars }) => bars.length > 0);
}
