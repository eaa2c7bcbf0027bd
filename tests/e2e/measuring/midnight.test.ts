import { setTimeout as sleep } from 'node:timers/promises';
import { recordedSeconds } from '../support/rows.ts';
import { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** A time zone, as POSIX writes them, in which the day ends at an instant (ms since the epoch). */
function zoneWhoseMidnightIs(instant: number): string {
  const utcSeconds = Math.round(instant / 1000) % DAY_SECONDS;
  // West of Greenwich the day ends later; beyond half a day it is the day before, in the east.
  const westSeconds = utcSeconds > DAY_SECONDS / 2 ? utcSeconds - DAY_SECONDS : utcSeconds;
  const size = Math.abs(westSeconds);
  const parts = [size / 3600, (size / 60) % 60, size % 60].map(Math.floor);
  const [hours, minutes, seconds] = parts.map((part) => String(part).padStart(2, '0'));
  return `<T>${westSeconds < 0 ? '-' : '+'}${hours}:${minutes}:${seconds}`;
}

test(
  'a stretch over midnight is split between two days, and the day that is over is closed',
  {
    tag: '@long',
  },
  async () => {
    const midnight = Math.round(Date.now() / 1000) * 1000 + 25_000;
    const session = await Session.start({ env: { TZ: zoneWhoseMidnightIs(midnight) } });
    try {
      const { stopwatch } = session;
      const startedAt = await session.signIn();
      stopwatch.start(startedAt);
      const midnightHere = performance.now() + midnight - Date.now();
      const secondsBefore = (midnightHere - startedAt) / 1000;
      expect(secondsBefore, 'it began before midnight').toBeGreaterThan(3);
      await sleep(midnight - Date.now() + 8_000);
      await session.leave();
      await sleep(800);
      expect((await session.rows()).days).toEqual([]);
      // What the browser does by itself twice an hour.
      await session.inWorker(`chrome.alarms.create('upkeep', { when: Date.now() })`);
      await expect.poll(async () => (await session.rows()).days.length).toBeGreaterThan(0);
      const rows = await session.rows();
      const ofAll = rows.days.filter(({ systemId }) => systemId === '*');
      console.log(rows.days, rows.spans);
      expect(ofAll).toHaveLength(1);
      const before = (ofAll[0]?.recordingMs ?? 0) / 1000;
      expectWithin(before, secondsBefore, { part: 'before midnight' });
      const after = recordedSeconds(rows) - before;
      expectWithin(after, stopwatch.seconds - secondsBefore, { part: 'after midnight' });
    } finally {
      await session.stop();
    }
  },
);
