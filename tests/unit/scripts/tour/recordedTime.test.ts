import { describe, expect, it } from 'vitest';
import { recordedMs } from '../../../../scripts/tour/recordedTime.ts';

const focused = (start: number, end: number) => ({ attention: 'focused', start, end });
const minute = 60_000;

describe('the recorded time in stored rows', () => {
  it('is nothing without rows', () => {
    expect(recordedMs({ spans: [], absences: [] }, 0)).toBe(0);
  });

  it('counts spans that lie over each other once', () => {
    const spans = [focused(0, 100), focused(50, 150), focused(60, 70), focused(200, 210)];
    expect(recordedMs({ spans, absences: [] }, 0)).toBe(160);
  });

  it('leaves out what was only beside', () => {
    const spans = [focused(0, 100), { attention: 'beside', start: 50, end: 500 }];
    expect(recordedMs({ spans, absences: [] }, 0)).toBe(100);
  });

  it('takes off absences, also one that still lasts', () => {
    const spans = [focused(0, 1_000)];
    const absences = [
      { reason: 'paused', start: 100, end: 200 },
      { reason: 'locked', start: 900, end: null },
    ];
    expect(recordedMs({ spans, absences }, 5_000)).toBe(800);
  });

  it('does not take off one that was deleted', () => {
    const absences = [{ reason: 'corrected', start: 0, end: 50, deletedAt: 60 }];
    expect(recordedMs({ spans: [focused(0, 100)], absences }, 100)).toBe(100);
  });

  it('takes off being away only when it was longer than the allowance, and then all of it', () => {
    const spans = [focused(0, 30 * minute)];
    const away = (start: number, end: number) => ({ reason: 'away', start, end });
    const short = [away(minute, 6 * minute)];
    const long = [away(10 * minute, 15 * minute + 1)];
    expect(recordedMs({ spans, absences: short }, 0)).toBe(30 * minute);
    expect(recordedMs({ spans, absences: long }, 0)).toBe(25 * minute - 1);
  });
});
