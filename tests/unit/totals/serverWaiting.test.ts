import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import type { Absence, Span, Wait } from '../../../utils/totals/facts';
import { serverWaitingMs } from '../../../utils/totals/serverWaiting';
import { countSeconds } from './secondBySecond';
import { someFacts } from './someFacts';

const rules = { awayAllowanceMs: 5, now: 100 };
const day = { start: 0, end: 100 };
const span = (systemId: string, start: number, end: number): Span => ({
  id: `${systemId} ${start}`,
  systemId,
  attention: 'focused',
  start,
  end,
  firstSeenAt: start,
});
const wait = (systemId: string, start: number, responseStart: number, end: number): Wait => ({
  id: `${systemId} ${start} wait`,
  systemId,
  start,
  responseStart,
  end,
});

describe('the server’s part of the waiting', () => {
  test('ends at the first byte, and lies within what was counted of that system', () => {
    const locked: Absence = { id: 'locked', reason: 'locked', start: 15, end: 18 };
    const facts = {
      spans: [span('care', 0, 30), span('finance', 50, 60)],
      absences: [locked],
      waits: [wait('care', 10, 20, 25), wait('care', 55, 58, 59), wait('finance', 45, 52, 53)],
    };
    expect(serverWaitingMs(facts, day, rules)).toBe(5 + 2 + 2);
    expect(serverWaitingMs(facts, { start: 12, end: 20 }, rules)).toBe(3 + 2);
  });

  test('is nought without a first byte, and never more than the whole', () => {
    const spans = [span('care', 0, 30)];
    const waits = [wait('care', 10, 0, 20)];
    expect(serverWaitingMs({ spans, absences: [], waits }, day, rules)).toBe(0);
    const late = [wait('care', 10, 90, 20)];
    expect(serverWaitingMs({ spans, absences: [], waits: late }, day, rules)).toBe(10);
  });

  test('is the waiting of loads that end with their first byte', () => {
    const first = fc.infiniteStream(fc.integer({ min: 0, max: 60 }).map((second) => second * 1000));
    fc.assert(
      fc.property(someFacts, first, ({ bounds, rules, ...facts }, firstBytes) => {
        const waits = facts.waits.map((load) => ({
          ...load,
          responseStart: firstBytes.next().value,
        }));
        const given = { ...facts, waits };
        const serverMs = serverWaitingMs(given, bounds, rules);
        const cutOff = waits.map((load) => ({
          ...load,
          end: Math.min(load.end, load.responseStart),
        }));
        const model = countSeconds({ ...facts, waits: cutOff, bounds, rules });
        expect(serverMs).toBe(model.get('*')?.waitingMs);
        const all = deriveTotals(given, bounds, rules).get('*');
        expect(serverMs).toBeLessThanOrEqual(all?.waitingMs ?? 0);
      }),
      { numRuns: 1000 },
    );
  });
});
