import { describe, expect, test } from 'vitest';
import type { CountingRules } from '../../../utils/totals/countingRules';
import { deriveTotals } from '../../../utils/totals/deriveTotals';
import type { Absence, Attention, Span, Wait } from '../../../utils/totals/facts';
import { processorMs } from '../processorMs';

const MINUTE_MS = 60_000;
const hour = { start: 0, end: 60 * MINUTE_MS };
const rules: CountingRules = { awayAllowanceMs: 5 * MINUTE_MS, now: hour.end };
const nothing = { recordingMs: 0, withBesideMs: 0, waitingMs: 0, slowLoads: 0, outsideMs: 0 };

const span = (
  startMinute: number,
  endMinute: number,
  attention: Attention = 'focused',
  systemId = 'harbour',
): Span => ({
  id: `${systemId}-${startMinute}`,
  systemId,
  attention,
  start: startMinute * MINUTE_MS,
  end: endMinute * MINUTE_MS,
  firstSeenAt: startMinute * MINUTE_MS,
});

const wait = (start: number, end: number, systemId = 'harbour'): Wait => ({
  id: `wait-${start}`,
  systemId,
  start,
  responseStart: start,
  end,
});

const locked = (startMinute: number, endMinute: number): Absence => ({
  id: 'lock',
  reason: 'locked',
  start: startMinute * MINUTE_MS,
  end: endMinute * MINUTE_MS,
});

describe('the totals of a day', () => {
  test('without any facts are nought for all together', () => {
    const totals = deriveTotals({ spans: [], absences: [], waits: [] }, hour, rules);
    expect(Object.fromEntries(totals)).toEqual({ '*': nothing });
  });

  test('count two windows in front at once only once', () => {
    const spans = [span(0, 10), span(5, 15), span(8, 20, 'focused', 'documents')];
    const totals = deriveTotals({ spans, absences: [], waits: [] }, hour, rules);
    expect(totals.get('harbour')?.recordingMs).toBe(15 * MINUTE_MS);
    expect(totals.get('documents')?.recordingMs).toBe(12 * MINUTE_MS);
    expect(totals.get('*')?.recordingMs).toBe(20 * MINUTE_MS);
  });

  test('keep time beside another window apart', () => {
    const spans = [span(0, 10), span(5, 30, 'beside')];
    const totals = deriveTotals({ spans, absences: [], waits: [] }, hour, rules);
    expect(totals.get('*')).toMatchObject({
      recordingMs: 10 * MINUTE_MS,
      withBesideMs: 30 * MINUTE_MS,
    });
  });

  test('have a row of nought for a system whose every minute was locked away', () => {
    const facts = { spans: [span(0, 10)], absences: [locked(0, 10)], waits: [] };
    expect(deriveTotals(facts, hour, rules).get('harbour')).toEqual(nothing);
  });

  test('have no row for a system that was only used on another day', () => {
    const facts = { spans: [span(60, 70)], absences: [], waits: [] };
    expect([...deriveTotals(facts, hour, rules).keys()]).toEqual(['*']);
  });

  test('give each day its own part of a span over the edge', () => {
    const facts = { spans: [span(50, 75)], absences: [], waits: [] };
    const next = { start: hour.end, end: hour.end + 60 * MINUTE_MS };
    expect(deriveTotals(facts, hour, rules).get('*')?.recordingMs).toBe(10 * MINUTE_MS);
    expect(deriveTotals(facts, next, rules).get('*')?.recordingMs).toBe(15 * MINUTE_MS);
  });

  test('call a load slow from a moment over five seconds', () => {
    const waits = [wait(0, 5000), wait(10_000, 15_001)];
    const totals = deriveTotals({ spans: [span(0, 1)], absences: [], waits }, hour, rules);
    expect(totals.get('harbour')).toMatchObject({ slowLoads: 1, waitingMs: 10_001 });
  });

  test('do not count a slow load while nobody was there, nor one of a system not in front', () => {
    const facts = {
      spans: [span(0, 10)],
      absences: [locked(2, 10)],
      waits: [wait(3 * MINUTE_MS, 4 * MINUTE_MS), wait(0, 9000, 'documents')],
    };
    expect(deriveTotals(facts, hour, rules).get('*')).toMatchObject({ slowLoads: 0, waitingMs: 0 });
  });

  test('count a slow load on the day it starts', () => {
    const facts = {
      spans: [span(59, 61)],
      absences: [],
      waits: [wait(hour.end - 3000, hour.end + 4000)],
    };
    const next = { start: hour.end, end: hour.end + 60 * MINUTE_MS };
    expect(deriveTotals(facts, hour, rules).get('*')?.slowLoads).toBe(1);
    expect(deriveTotals(facts, next, rules).get('*')).toMatchObject({
      slowLoads: 0,
      waitingMs: 4000,
    });
  });

  test('say what lay outside the hours that were set, and nothing where none are', () => {
    const facts = { spans: [span(0, 30)], absences: [], waits: [] };
    const set = { ...rules, workingTime: () => [{ start: 10 * MINUTE_MS, end: hour.end }] };
    expect(deriveTotals(facts, hour, rules).get('*')?.outsideMs).toBe(0);
    expect(deriveTotals(facts, hour, set).get('*')?.outsideMs).toBe(10 * MINUTE_MS);
    const none = { ...rules, workingTime: () => [] };
    expect(deriveTotals(facts, hour, none).get('*')?.outsideMs).toBe(30 * MINUTE_MS);
  });

  test('of bounds that are reversed are nought', () => {
    const facts = { spans: [span(0, 30)], absences: [], waits: [wait(0, 9000)] };
    const totals = deriveTotals(facts, { start: hour.end, end: 0 }, rules);
    expect(Object.fromEntries(totals)).toEqual({ '*': nothing });
  });

  test('of a day of 1,500 spans, 60 absences and 300 slow loads take no time to speak of', () => {
    const spans = Array.from({ length: 1500 }, (_, index) => span(index, index + 0.9));
    const absences = Array.from({ length: 60 }, (_, index) => locked(index * 20, index * 20 + 6));
    const waits = Array.from({ length: 300 }, (_, index) =>
      wait(index * 5 * MINUTE_MS, index * 5 * MINUTE_MS + 6000),
    );
    const day = { start: 0, end: 1500 * MINUTE_MS };
    const facts = { spans, absences, waits };
    const tookMs = processorMs(() => {
      deriveTotals(facts, day, { ...rules, now: day.end });
    });
    expect(tookMs).toBeLessThan(500);
  });
});
