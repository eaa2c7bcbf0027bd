import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const active = (clock: string) => recordPresence(database, { kind: 'active', at: at(clock) });
const locked = (clock: string) => recordPresence(database, { kind: 'locked', at: at(clock) });
const quiet = (clock: string, lastInput: string) =>
  recordPresence(database, { kind: 'quiet', at: at(clock), lastInputAt: at(lastInput) });

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

  test('is kept where it follows on a page that may not have told yet how long it is', async () => {
    await database.put('spans', nineToTen);
    await quiet('10:01:29', '10:00:29');
    await active('10:30');
    await quiet('11:01', '10:00:30');
    await active('11:30');
    expect(await absences()).toEqual(['away 10:00–10:30']);
  });

  test('is forgotten where it only touches a span that begins', async () => {
    await database.put('spans', nineToTen);
    await quiet('08:55', '08:50');
    await active('09:00');
    expect(await absences()).toEqual([]);
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
  test('is open from the lock until the screen is used again', async () => {
    await database.put('spans', nineToTen);
    await locked('09:05');
    await active('09:12');
    expect(await absences()).toEqual(['locked 09:05–09:12']);
  });

  test('of some seconds counts between two messages of a page in front', async () => {
    await database.put('spans', { ...nineToTen, end: at('09:30:00') });
    await locked('09:30:02');
    await active('09:30:06');
    expect(await absences()).toEqual(['locked 09:30–09:30']);
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
