import { describe, expect, test } from 'vitest';
import { waitOf } from '../../../entrypoints/detector/pageLoad';

const NOW = Date.parse('2026-11-25T12:00Z');
/** The page's clock began 20 s ago. */
const sample = { wallMs: NOW, monotonicMs: 20_000 };
const ORIGIN = NOW - 20_000;
const load = { fetchStart: 5, responseStart: 3_000, loadEventEnd: 4_000 };

describe('the wait for a page’s load', () => {
  test('is from its start to its load event, split at the first byte', () => {
    expect(waitOf(load, 3_100, sample)).toEqual({
      start: ORIGIN,
      responseStart: ORIGIN + 3_000,
      end: ORIGIN + 4_000,
    });
  });

  test('is not over before the load event is', () => {
    expect(waitOf({ ...load, loadEventEnd: 0 }, 0, sample)).toBe('underWay');
  });

  test('was none for a page that was loaded before the script came', () => {
    expect(waitOf(load, 4_000, sample)).toBe('notWaitedFor');
  });

  test('begins at the activation of a page made ready beforehand', () => {
    const activated = ORIGIN + 3_500;
    expect(waitOf({ ...load, activationStart: 3_500 }, 3_100, sample)).toEqual({
      start: activated,
      responseStart: activated,
      end: ORIGIN + 4_000,
    });
    expect(waitOf({ ...load, activationStart: 2_000 }, 1_000, sample)).toMatchObject({
      start: ORIGIN + 2_000,
      responseStart: ORIGIN + 3_000,
    });
    expect(waitOf({ ...load, activationStart: 4_000 }, 3_100, sample)).toBe('notWaitedFor');
  });

  test('has no part of the server where there was no first byte', () => {
    const wait = waitOf({ ...load, responseStart: 0 }, 100, sample);
    expect(wait).toMatchObject({ start: ORIGIN, responseStart: ORIGIN });
  });

  test('was none for a page that was written by script', () => {
    const written = { fetchStart: 0, responseStart: 0, loadEventEnd: 250 };
    expect(waitOf(written, 100, sample)).toBe('notWaitedFor');
  });

  test('is reckoned by the clocks of now, in whole milliseconds', () => {
    const setForward = { wallMs: NOW + 3_600_000, monotonicMs: 20_000.4 };
    expect(waitOf(load, 100, setForward)).toEqual({
      start: ORIGIN + 3_600_000,
      responseStart: ORIGIN + 3_600_000 + 3_000,
      end: ORIGIN + 3_600_000 + 4_000,
    });
  });
});
