import * as fc from 'fast-check';
import type { Act, CasePlace, Place, Step, Story, Zone } from './story';

const HOUR = 3_600;

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const seconds = (min: number, max: number) => fc.integer({ min, max });

const window = fc.nat(2);
const tab = fc.nat(2);
const place = oneOf<Place>('harbour', 'harbour', 'ledger', 'ledger', 'help', 'elsewhere');
const casePlace = oneOf<CasePlace>('harbour', 'ledger', 'help');
const zone = oneOf<Zone>(
  'Europe/London',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
);

/** About the bounds of a gap that counts, and any others. */
const gap = fc.oneof(oneOf(3, 8, 19, 20, 21, 40), seconds(3, 90));

/** Known to the browser, or not: at sixty seconds it is just about to be. */
const quiet = fc.oneof(oneOf(0, 0, 30, 55, 65, 301), seconds(65, 900));

const sleep = fc
  .record({
    kind: fc.constant('sleep' as const),
    quietSeconds: quiet,
    forSeconds: fc.oneof(gap, seconds(60, 2 * HOUR), oneOf(HOUR, 8 * HOUR)),
    wakesQuietSeconds: fc.oneof(oneOf(1, 2, 30), seconds(1, 600)),
  })
  // The browser cannot tell how old an input is that is older than four hours.
  .map((act) =>
    act.quietSeconds < 65 ? { ...act, forSeconds: Math.min(act.forSeconds, 3 * HOUR) } : act,
  );

const lock = fc.record(
  {
    kind: fc.constant('lock' as const),
    quietSeconds: quiet,
    forSeconds: fc.oneof(seconds(1, 120), seconds(60, 2 * HOUR)),
    sleepsSeconds: fc.oneof(gap, oneOf(600, HOUR)),
  },
  { requiredKeys: ['kind', 'quietSeconds', 'forSeconds'] },
);

const setClock = fc.record({
  kind: fc.constant('setClock' as const),
  bySeconds: fc.oneof(
    oneOf(-12 * HOUR, -2 * HOUR, -HOUR, HOUR, 2 * HOUR, 12 * HOUR, -30 * HOUR, 30 * HOUR),
    seconds(3, 600),
    seconds(-600, -3),
  ),
});

const times = oneOf(1, 1, 3);

const weighted: [weight: number, act: fc.Arbitrary<Act>][] = [
  [4, fc.record({ kind: fc.constant('stay' as const) })],
  [8, fc.record({ kind: fc.constant('turnTo' as const), window, isByItself: rarely() })],
  [5, fc.record({ kind: fc.constant('otherProgram' as const), isByItself: rarely() })],
  [2, fc.record({ kind: fc.constant('minimise' as const), window })],
  [6, fc.record({ kind: fc.constant('switchTab' as const), window, tab })],
  [5, fc.record({ kind: fc.constant('navigate' as const), window, to: place })],
  [4, fc.record({ kind: fc.constant('reroute' as const), to: casePlace, times })],
  [
    1,
    fc.record({
      kind: fc.constant('reload' as const),
      window,
      times: seconds(1, 15),
      everySeconds: seconds(0, 3),
    }),
  ],
  [
    2,
    fc.record({
      kind: fc.constant('hang' as const),
      window,
      forSeconds: gap,
      person: oneOf('stays' as const, 'goes' as const, 'comesBack' as const),
    }),
  ],
  [2, fc.record({ kind: fc.constant('dialog' as const), forSeconds: gap })],
  [
    1,
    fc.record({
      kind: fc.constant('putAside' as const),
      window,
      tab,
      how: oneOf('frozen' as const, 'discarded' as const),
    }),
  ],
  [2, sleep],
  [2, lock],
  [1, fc.record({ kind: fc.constant('crash' as const), forSeconds: seconds(1, 2 * HOUR) })],
  [1, fc.record({ kind: fc.constant('workerDies' as const) })],
  [1, setClock],
  [1, fc.record({ kind: fc.constant('travel' as const), to: zone })],
  [1, fc.record({ kind: fc.constant('startDayAt' as const), hour: fc.nat(6) })],
  [1, fc.record({ kind: fc.constant('pause' as const), forSeconds: seconds(60, 3 * HOUR) })],
  [1, fc.record({ kind: fc.constant('resume' as const) })],
];

function rarely() {
  return fc.nat(4).map((one) => one === 0);
}

const act = fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const then = fc.record({
  thenSeconds: fc.oneof(seconds(3, 60), seconds(3, 600), seconds(3, 1_800)),
  // Null: reading without touching anything.
  inputEverySeconds: oneOf(5, 20, 45, 59, 60, 61, 90, 300, 301, null),
});

const step: fc.Arbitrary<Step> = fc.tuple(act, then).map(([act, then]) => ({ ...act, ...then }));

/** Ordinary days, both clock changes of London, and the end of a year. */
const begins = fc
  .record({
    date: oneOf(
      '2026-11-24',
      '2026-11-24',
      '2026-03-28',
      '2026-03-29',
      '2026-10-24',
      '2026-10-25',
      '2026-12-31',
    ),
    seconds: seconds(0, 24 * HOUR - 1),
  })
  .map(({ date, seconds }) => Date.parse(`${date}T00:00Z`) / 1000 + seconds);

const correction = fc.record({
  fromSeconds: seconds(0, 12 * HOUR),
  forSeconds: seconds(1, HOUR),
  isTakenBack: rarely(),
});

/** Any day at all, with at most so many acts. */
export function anyDay(mostActs: number): fc.Arbitrary<Story> {
  return fc.record({
    beginsAt: begins,
    zone,
    dayStartsAtHour: oneOf(0, 0, 1, 2, 4, 6),
    clockInSleep: oneOf('standsStill' as const, 'runsOn' as const),
    windows: fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    steps: fc.array(step, { minLength: 1, maxLength: mostActs, size: 'max' }),
    corrections: fc.array(correction, { maxLength: 3 }),
    awayAllowanceSeconds: oneOf(60, 180, 300, 600, 900),
  });
}
