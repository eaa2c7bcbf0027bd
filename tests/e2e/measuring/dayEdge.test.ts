import { setTimeout as sleep } from 'node:timers/promises';
import { storeSettings } from '../screens/support/ownSettings.ts';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

const MINUTE_MS = 60_000;
/** The browser has to start and the person to sign in before the day ends. */
const LEAD_MS = 25_000;

/** Minutes since midnight, local, at an instant. */
function localMinutes(instant: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(instant);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * A time zone in which an instant lies in the hour after two in the morning, where a day may be set
 * to begin; Chromium takes no zone with a digit in its name.
 */
function zoneAtNight(instant: number): string {
  const zone = Intl.supportedValuesOf('timeZone').find(
    (name) => /^[A-Za-z_/]+$/.test(name) && Math.floor(localMinutes(instant, name) / 60) === 2,
  );
  if (zone === undefined) throw new Error('It is two in the morning nowhere.');
  return zone;
}

test(
  'a stretch over the edge of a day is split between two days, and the one that is over is closed',
  {
    tag: '@long',
  },
  async () => {
    test.setTimeout(4 * MINUTE_MS);
    const edge = Math.ceil((Date.now() + LEAD_MS) / MINUTE_MS) * MINUTE_MS;
    const zone = zoneAtNight(edge);
    const session = await Session.start({ env: { TZ: zone } });
    try {
      await storeSettings(session, { dayStartsAtMinutes: localMinutes(edge, zone) });
      const { stopwatch } = session;
      await session.openElsewhere();
      await sleep(edge - Date.now() - 15_000);
      const startedAt = await session.signIn();
      stopwatch.start(startedAt);
      const edgeAt = performance.now() + edge - Date.now();
      const secondsBefore = (edgeAt - startedAt) / 1000;
      expect(secondsBefore, 'it began before the edge').toBeGreaterThan(3);
      await sleep(edge - Date.now() + 8_000);
      await leave(session);
      await session.untilTold();
      const { spans, days } = await session.rows();
      expect(days, 'nothing is closed yet').toEqual([]);
      expect(spans.some(({ start, end }) => start < edge && end > edge)).toBe(true);

      // Days that are over are closed at every start, and twice an hour.
      await session.reloadExtension();
      const rows = await session.rows();
      const closed = rows.days.filter(({ systemId }) => systemId === '*');
      expect(closed).toHaveLength(1);
      const before = (closed[0]?.recordingMs ?? 0) / 1000;
      expectWithin(before, secondsBefore, { part: 'the day that is over' });
      const after = recordedSeconds(rows) - before;
      expectWithin(after, stopwatch.seconds - secondsBefore, { part: 'the day that has begun' });
    } finally {
      await session.stop();
    }
  },
);
