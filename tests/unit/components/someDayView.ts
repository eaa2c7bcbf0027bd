import type { CountedStretch, DayView, Stretch } from '../../../utils/dashboard/view';
import { defaultCountedKinds } from '../../../utils/totals/kinds';

export const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** An instant of 20 November 2026, a Friday, which has no clock change. */
export const at = (hour: number, minute = 0, second = 0) =>
  new Date(2026, 10, 20, hour, minute, second).getTime();

/** A counted stretch with nothing left out of it. */
export function counted(start: number, end: number, some: Partial<CountedStretch> = {}) {
  const stretch: CountedStretch = {
    kind: 'counted',
    systemId: 'harbour',
    systemName: 'Harbour',
    recordingMs: end - start,
    start,
    end,
  };
  return { ...stretch, ...some };
}

export function uncounted(
  kind: 'away' | 'locked' | 'paused' | 'corrected',
  start: number,
  end: number,
  correctionId: string | null = null,
): Stretch {
  return { kind, start, end, correctionId };
}

/** A day that is over, on which something of every kind happened. */
export const fullDay: DayView = {
  now: at(17, 30) + 4 * 24 * HOUR_MS,
  date: '2026-11-20',
  today: '2026-11-24',
  bounds: { start: at(0), end: at(24) },
  isToday: false,
  previous: '2026-11-19',
  next: '2026-11-21',
  detail: 'minutes',
  recordingMs: 192 * MINUTE_MS,
  directMinutes: 75,
  outsideMs: 18 * MINUTE_MS,
  waiting: { waitingMs: 12 * MINUTE_MS, serverMs: 8 * MINUTE_MS, slowLoads: 3 },
  systems: [
    { systemId: 'harbour', systemName: 'Harbour', recordingMs: 150 * MINUTE_MS },
    { systemId: 'finance', systemName: 'Harbour Finance', recordingMs: 42 * MINUTE_MS },
  ],
  stretches: [
    counted(at(8, 52), at(9, 47)),
    uncounted('away', at(9, 47), at(10, 5)),
    counted(at(10, 5), at(10, 40)),
    { kind: 'beside', start: at(10, 40), end: at(11) },
    uncounted('corrected', at(11, 0), at(11, 8), 'correction-1'),
    counted(at(11, 8), at(11, 20)),
    uncounted('locked', at(12, 5), at(13, 15)),
    counted(at(13, 15), at(13, 57), { systemId: 'finance', systemName: 'Harbour Finance' }),
    uncounted('paused', at(14, 0), at(14, 15)),
    counted(at(15, 40), at(16, 28)),
  ],
  leftOut: {
    awayMs: 42 * MINUTE_MS,
    lockedMs: 70 * MINUTE_MS,
    pausedMs: 15 * MINUTE_MS,
    correctedMs: 8 * MINUTE_MS,
    besideMs: 20 * MINUTE_MS,
  },
  atAllowances: [
    { allowanceMinutes: 3, recordingMs: 171 * MINUTE_MS },
    { allowanceMinutes: 5, recordingMs: 192 * MINUTE_MS },
    { allowanceMinutes: 10, recordingMs: 204 * MINUTE_MS },
  ],
  awayAllowanceMs: 5 * MINUTE_MS,
  countsBeside: false,
  entries: [
    {
      id: 'entry-1',
      kind: 'visitFamily',
      date: '2026-11-20',
      minutes: 45,
      startedAt: at(14, 30),
      createdOn: '2026-11-20',
      updatedAt: at(15, 30),
    },
    {
      id: 'entry-2',
      kind: 'phone',
      date: '2026-11-20',
      minutes: 30,
      createdOn: '2026-11-20',
      updatedAt: at(16),
    },
  ],
  countedKinds: defaultCountedKinds,
  isStruckOut: false,
  notCounting: null,
  factsKeptDays: 31,
  wording: 'children',
};

const nothingLeftOut = { awayMs: 0, lockedMs: 0, pausedMs: 0, correctedMs: 0, besideMs: 0 };

/** A day of which nothing is known. */
export const emptyDay: DayView = {
  ...fullDay,
  detail: 'nothing',
  recordingMs: 0,
  directMinutes: 0,
  outsideMs: null,
  waiting: { waitingMs: 0, serverMs: null, slowLoads: 0 },
  systems: [],
  stretches: [],
  leftOut: nothingLeftOut,
  atAllowances: null,
  entries: [],
};

/** Its minutes are no longer kept. */
export const oldDay: DayView = {
  ...emptyDay,
  detail: 'totals',
  recordingMs: 192 * MINUTE_MS,
  directMinutes: 75,
  waiting: { waitingMs: 12 * MINUTE_MS, serverMs: null, slowLoads: 1 },
  systems: fullDay.systems,
  entries: fullDay.entries,
};

/** Struck out whole while its minutes are kept. */
export const struckOutDay: DayView = {
  ...fullDay,
  recordingMs: 0,
  outsideMs: 0,
  waiting: { waitingMs: 0, serverMs: 0, slowLoads: 0 },
  systems: [],
  stretches: [uncounted('corrected', at(8, 52), at(16, 28), 'correction-day')],
  leftOut: { ...nothingLeftOut, correctedMs: 192 * MINUTE_MS },
  atAllowances: [3, 5, 10].map((allowanceMinutes) => ({ allowanceMinutes, recordingMs: 0 })),
  isStruckOut: true,
};

/** A day of a hundred stretches, as one of 1,500 spans comes to. */
export const busyDay: DayView = {
  ...fullDay,
  stretches: Array.from({ length: 100 }, (_, index) => {
    const start = at(8) + index * 5 * MINUTE_MS;
    return index % 4 === 3
      ? uncounted('away', start, start + 5 * MINUTE_MS)
      : counted(start, start + 4.5 * MINUTE_MS);
  }),
};
