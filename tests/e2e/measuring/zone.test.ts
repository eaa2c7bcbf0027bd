import { setTimeout as sleep } from 'node:timers/promises';
import { leave } from '../support/leaving.ts';
import { recordedSeconds } from '../support/rows.ts';
import type { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';

interface CalendarDay {
  date: string;
  start: number;
  end: number;
}

/** The days that were touched, with their bounds as they were written down. */
function calendar(session: Session): Promise<CalendarDay[]> {
  return session.inWorker(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('calendar').objectStore('calendar').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
      opening.result.close();
    };
  })`);
}

test.use({ sessionOptions: { env: { TZ: 'Europe/London' } } });

test('a time zone that changes between two starts leaves the day its bounds and its time', async ({
  session,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(3_200);
  await leave(session);
  await session.untilTold();
  const before = await calendar(session);
  expect(before).toHaveLength(1);
  await session.closeBrowser();

  await session.startBrowser({ env: { TZ: 'Pacific/Auckland' } });
  const zone = 'Intl.DateTimeFormat().resolvedOptions().timeZone';
  expect(await session.inWorker(zone)).toBe('Pacific/Auckland');
  stopwatch.start(await session.signIn());
  await sleep(3_300);
  await leave(session);
  await session.untilTold();
  expect(await calendar(session)).toEqual(before);
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});
