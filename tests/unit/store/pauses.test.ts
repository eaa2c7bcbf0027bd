import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pausedUntil, resume, startPause, togglePause } from '../../../utils/store/pauses';
import type { Database } from '../../../utils/store/schema';
import type { CalendarDay } from '../../../utils/totals/facts';
import { emptied, freshDatabase } from './freshDatabase';
import { emptyDay } from './pulses';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);
const MINUTE_MS = 60_000;

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  await emptied(database);
});

const pause = (from: string, until: string) => startPause(database, at(from), at(until), 'here');
const resumeAt = (clock: string) => resume(database, at(clock), 'here');

/** The pauses in words, the one that may still run with "open" before it. */
async function pauses(): Promise<string[]> {
  const rows = await database.getAll('absences');
  const clock = (instant: number | null) =>
    instant === null ? '…' : new Date(instant).toISOString().slice(11, 16);
  return rows
    .toSorted((one, other) => one.start - other.start)
    .map(({ id, reason, start, end }) => {
      const open = id === `open:${reason}` ? 'open ' : '';
      return `${open}${reason} ${clock(start)}–${clock(end)}`;
    });
}

describe('a pause', () => {
  test('has its planned end from the start', async () => {
    await pause('09:00', '09:15');
    expect(await pauses()).toEqual(['open paused 09:00–09:15']);
  });

  test('is shortened by resuming', async () => {
    await pause('09:00', '10:00');
    await resumeAt('09:10');
    expect(await pauses()).toEqual(['paused 09:00–09:10']);
  });

  test('ended when it was planned to, though resuming comes later', async () => {
    await pause('09:00', '09:15');
    await resumeAt('11:00');
    expect(await pauses()).toEqual(['paused 09:00–09:15']);
  });

  test('gives way to the next one that is started while it runs', async () => {
    await pause('09:00', '10:00');
    await pause('09:20', '09:35');
    expect(await pauses()).toEqual(['paused 09:00–09:20', 'open paused 09:20–09:35']);
  });

  test('that is over is left as it was by the next one', async () => {
    await pause('09:00', '09:15');
    await pause('11:00', '12:00');
    expect(await pauses()).toEqual(['paused 09:00–09:15', 'open paused 11:00–12:00']);
  });

  test('is kept where nothing was in front: the person asked for it', async () => {
    await pause('09:00', '09:15');
    await resumeAt('09:05');
    expect(await database.count('spans')).toBe(0);
    expect(await pauses()).toEqual(['paused 09:00–09:05']);
  });

  test('that is taken back at once leaves nothing', async () => {
    await pause('09:00', '09:15');
    await resumeAt('09:00');
    expect(await pauses()).toEqual([]);
  });

  test('until a moment that has passed is none, and leaves the one that runs alone', async () => {
    await pause('09:00', '09:00');
    await pause('09:00', '08:00');
    expect(await pauses()).toEqual([]);
    await pause('09:00', '10:00');
    await pause('09:10', '09:10');
    expect(await pauses()).toEqual(['open paused 09:00–10:00']);
  });

  test('has the finished days that it was in worked out again when it is resumed', async () => {
    const day: CalendarDay = { date: '2026-11-24', start: at('00:00'), end: at('09:30') };
    await database.put('calendar', day);
    await database.put('days', emptyDay('2026-11-24', '*'));
    await pause('09:00', '10:00');
    expect(await database.count('days')).toBe(1);
    await resumeAt('09:40');
    expect(await database.count('days')).toBe(0);
  });

  test('is never resumed where there is none', async () => {
    await resumeAt('09:00');
    expect(await pauses()).toEqual([]);
  });
});

describe('a pause while the clock is set back', () => {
  test('does not run before it starts', async () => {
    await pause('14:00', '15:00');
    expect(await pausedUntil(database, at('14:00'))).toBe(at('15:00'));
    expect(await pausedUntil(database, at('12:00'))).toBeNull();
  });

  test('is ended where it was planned to end by what comes next, and is not lost', async () => {
    await pause('14:00', '15:00');
    await resumeAt('12:00');
    expect(await pauses()).toEqual(['paused 14:00–15:00']);
    await pause('12:10', '12:25');
    expect(await pauses()).toEqual(['open paused 12:10–12:25', 'paused 14:00–15:00']);
  });

  test('gives way to a new one that the keyboard starts', async () => {
    await pause('14:00', '15:00');
    await togglePause(database, at('12:00'), at('13:00'), 'here');
    expect(await pauses()).toEqual(['open paused 12:00–13:00', 'paused 14:00–15:00']);
  });
});

describe('pauses in any order', () => {
  test('are never two at a time, and cover what was paused and nothing else', async () => {
    const step = fc.record({
      passed: fc.integer({ min: 0, max: 30 }),
      planned: fc.option(fc.integer({ min: -5, max: 60 }), { nil: null }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await emptied(database);
        const paused = new Set<number>();
        let minute = 0;
        let until = 0;
        for (const { passed, planned } of steps) {
          for (const end = minute + passed; minute < end; minute += 1) {
            if (minute < until) paused.add(minute);
          }
          if (planned === null) {
            until = minute;
            await resume(database, minute * MINUTE_MS, 'here');
          } else {
            if (planned > 0) until = minute + planned;
            const end = (minute + planned) * MINUTE_MS;
            await startPause(database, minute * MINUTE_MS, end, 'here');
          }
        }
        for (; minute < until; minute += 1) paused.add(minute);

        const rows = await database.getAll('absences');
        const kept: number[] = [];
        for (const { start, end } of rows) {
          for (let at = start; at < (end ?? 0); at += MINUTE_MS) kept.push(at / MINUTE_MS);
        }
        expect(kept.toSorted((one, other) => one - other)).toEqual([...paused]);
        expect(rows.filter(({ id }) => id.startsWith('open:')).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  test('are one, though two pages start and end them at the same moment', async () => {
    await Promise.all([pause('09:00', '09:15'), pause('09:00', '10:00')]);
    expect(await pauses()).toEqual(['open paused 09:00–10:00']);
    await Promise.all([resumeAt('09:05'), resumeAt('09:05')]);
    expect(await pauses()).toEqual(['paused 09:00–09:05']);
  });
});
