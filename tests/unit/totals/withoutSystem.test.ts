import { expect, test } from 'vitest';
import { withoutSystem } from '../../../utils/totals/withoutSystem';
import { emptyDay } from '../store/pulses';

const row = (systemId: string, recordingMs: number, more = {}) => ({
  ...emptyDay('2026-06-01', systemId),
  recordingMs,
  withBesideMs: recordingMs,
  ...more,
});

test('what is left of all systems together is the others, where they were never side by side', () => {
  const all = row('*', 90, { slowLoads: 3, struckOutAt: 7 });
  const others = [row('one', 50, { slowLoads: 1 }), row('other', 10)];
  expect(withoutSystem(all, others)).toEqual({
    ...row('*', 60, { slowLoads: 1 }),
    struckOutAt: 7,
  });
});

test('it is never more than it was with the system that went', () => {
  const all = row('*', 90, { withBesideMs: 100 });
  const others = [row('one', 90), row('other', 90)];
  expect(withoutSystem(all, others)).toEqual(all);
});

test('nothing is left where there were no others', () => {
  const all = row('*', 90, { waitingMs: 5, outsideMs: 6, slowLoads: 1 });
  expect(withoutSystem(all, [])).toEqual(emptyDay('2026-06-01', '*'));
});
