import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetUnmetAbsences } from '../../../utils/store/forgetUnmetAbsences';
import { recordPresence } from '../../../utils/store/recordPresence';
import type { Database } from '../../../utils/store/schema';
import type { Span } from '../../../utils/totals/facts';
import { allRows, freshDatabase } from './freshDatabase';

const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);

const nineToTen: Span = {
  id: 'one',
  systemId: 'harbour',
  attention: 'focused',
  start: at('09:00'),
  end: at('10:00'),
  firstSeenAt: at('09:00'),
};

let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  database.close();
});

const active = (clock: string) =>
  recordPresence(database, { kind: 'active', at: at(clock) }, 'here');
const locked = (clock: string) =>
  recordPresence(database, { kind: 'locked', at: at(clock) }, 'here');
const quiet = (clock: string, lastInput: string) =>
  recordPresence(database, { kind: 'quiet', at: at(clock), lastInputAt: at(lastInput) }, 'here');

/** The absences in words: "away 09:00–09:10", and "–…" for one that is open. */
async function absences(): Promise<string[]> {
  const rows = await database.getAll('absences');
  const clock = (instant: number) => new Date(instant).toISOString().slice(11, 16);
  return rows
    .toSorted((one, other) => one.start - other.start || one.reason.localeCompare(other.reason))
    .map(
      ({ reason, start, end }) => `${reason} ${clock(start)}–${end === null ? '…' : clock(end)}`,
    );
}

describe('a quiet stretch', () => {
  test('is open from the last input until the person is there again', async () => {
    await database.put('spans', nineToTen);
    await quiet('09:06', '09:05');
    expect(await absences()).toEqual(['away 09:05–…']);
    await active('09:12');
    expect(await absences()).toEqual(['away 09:05–09:12']);
  });

  test('begins once, however often it is observed and however the search errs', async () => {
    await quiet('09:06', '09:05');
    await quiet('09:07', '09:05:02');
    await quiet('09:08', '09:04:59');
    expect(await database.getAll('absences')).toEqual([
      { id: 'open:away', reason: 'away', start: at('09:05'), end: null },
    ]);
  });

  test('is forgotten where nothing was in front: this is no log of breaks', async () => {
    await database.put('spans', nineToTen);
    await quiet('12:06', '12:05');
    await active('13:00');
    expect(await absences()).toEqual([]);
  });

  test('is forgotten where it only touches a span', async () => {
    await database.put('spans', nineToTen);
    await quiet('08:55', '08:50');
    await active('09:00');
    expect(await absences()).toEqual([]);
  });

  test('is left until a span that ended just before it can grow into it no more', async () => {
    await database.put('spans', nineToTen);
    await quiet('10:02', '10:00');
    await active('10:04');
    await quiet('10:06', '10:05');
    await active('10:08');
    expect(await absences(), 'the second began too late').toEqual(['away 10:00–10:04']);
    await forgetUnmetAbsences(database, 0, at('10:05'));
    expect(await absences(), 'too soon').toEqual(['away 10:00–10:04']);
    await forgetUnmetAbsences(database, 0, at('10:06'));
    expect(await absences()).toEqual([]);
  });

  test('stays where a span grew into it after it was over', async () => {
    await database.put('spans', nineToTen);
    await quiet('10:02', '10:00');
    await active('10:04');
    await database.put('spans', { ...nineToTen, end: at('10:04') });
    await forgetUnmetAbsences(database, 0, at('12:00'));
    expect(await absences()).toEqual(['away 10:00–10:04']);
  });

  test('that ends before it began, the clock having been set back, is forgotten', async () => {
    await database.put('spans', nineToTen);
    await quiet('09:06', '09:05');
    await active('09:01');
    expect(await absences()).toEqual([]);
  });

  test('ends at the input that a later one is counted from, if its own end was missed', async () => {
    await database.put('spans', nineToTen);
    await quiet('09:06', '09:05');
    await quiet('09:31', '09:30');
    expect(await absences()).toEqual(['away 09:05–09:30', 'away 09:30–…']);
  });

  test('does not begin in the future', async () => {
    await quiet('09:05', '09:06');
    expect(await absences()).toEqual(['away 09:05–…']);
  });
});

describe('a lock', () => {
  test('that is over before the page in front tells of itself again is not counted', async () => {
    await database.put('spans', nineToTen);
    const until = (seconds: number) => at('10:00') + seconds * 1000;
    await recordPresence(database, { kind: 'locked', at: until(2) }, 'here');
    await recordPresence(database, { kind: 'active', at: until(7) }, 'here');
    await database.put('spans', { ...nineToTen, end: until(10) });
    await forgetUnmetAbsences(database, 0, until(1800));
    expect(await database.getAll('absences')).toMatchObject([
      { reason: 'locked', start: until(2), end: until(7) },
    ]);
  });

  test('is open from the lock until the screen is used again', async () => {
    await database.put('spans', nineToTen);
    await locked('09:05');
    await active('09:12');
    expect(await absences()).toEqual(['locked 09:05–09:12']);
  });

  test('begins with the quiet stretch that was already known, which ends', async () => {
    await database.put('spans', nineToTen);
    await quiet('09:06', '09:05');
    await locked('09:10');
    expect(await absences()).toEqual(['away 09:05–09:10', 'locked 09:05–…']);
  });

  test('begins once, however often it is observed', async () => {
    await locked('09:05');
    await locked('09:06');
    expect(await absences()).toEqual(['locked 09:05–…']);
  });

  test('is over when the screen is found quiet but not locked', async () => {
    await database.put('spans', nineToTen);
    await locked('09:05');
    await quiet('09:20', '09:04');
    expect(await absences()).toEqual(['away 09:04–…', 'locked 09:05–09:20']);
  });

  test('was over at the last input after it, if its own end was missed', async () => {
    await database.put('spans', nineToTen);
    await locked('09:05');
    await quiet('09:21', '09:20');
    expect(await absences()).toEqual(['locked 09:05–09:20', 'away 09:20–…']);
  });
});

describe('what is forgotten later because no span met it', () => {
  test('is never a pause, a correction or what is open', async () => {
    const row = { start: at('09:00'), end: at('09:10') };
    await database.put('absences', { id: 'pause', reason: 'paused', ...row });
    await database.put('absences', { id: 'struck out', reason: 'corrected', ...row });
    await database.put('absences', { id: 'open:away', reason: 'away', ...row, end: null });
    await forgetUnmetAbsences(database, 0, at('12:00'));
    expect(await database.getAllKeys('absences')).toEqual(['open:away', 'pause', 'struck out']);
  });

  test('is nothing that was looked at the last time', async () => {
    const row = { start: at('09:00'), end: at('09:10') };
    await database.put('absences', { id: 'old', reason: 'away', ...row });
    await forgetUnmetAbsences(database, at('09:11'), at('12:00'));
    await forgetUnmetAbsences(database, at('12:00'), at('09:00'));
    expect(await database.count('absences')).toBe(1);
  });
});

describe('a person who is there', () => {
  test('is neither away nor locked out, and nothing is written of them', async () => {
    await active('09:05');
    const rows = await allRows(database);
    expect(Object.values(rows).flat()).toEqual([]);
  });

  test('closes nothing but what is of their presence', async () => {
    const paused = {
      id: 'open:paused',
      reason: 'paused',
      start: at('09:00'),
      end: at('09:15'),
    } as const;
    await database.put('absences', paused);
    await active('09:05');
    expect(await database.getAll('absences')).toEqual([paused]);
  });
});
