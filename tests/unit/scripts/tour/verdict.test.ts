import { describe, expect, it } from 'vitest';
import { asJson, faults } from '../../../../scripts/tour/verdict.ts';

const good = {
  trueMs: 36_412.6,
  recordedMs: 36_398,
  popupMs: 36_398,
  directMinutes: 30,
  screenshots: ['one.png'],
};

describe("the tour's verdict", () => {
  it('finds nothing wrong when all agree', () => {
    expect(faults(good)).toEqual([]);
    expect(faults({ ...good, trueMs: good.recordedMs + 1_000 })).toEqual([]);
  });

  it.each([1_001, -1_001])('finds a difference of %d ms from the truth', (difference) => {
    expect(faults({ ...good, trueMs: good.recordedMs + difference })).toEqual([
      'What was recorded differs from the truth by 1.001 s.',
    ]);
  });

  it('finds a popup that says something else than the rows, or nothing', () => {
    expect(faults({ ...good, popupMs: 36_397 })).toHaveLength(1);
    expect(faults({ ...good, popupMs: null })).toHaveLength(1);
  });

  it('finds a visit that was not added', () => {
    expect(faults({ ...good, directMinutes: 0 })).toHaveLength(1);
    expect(faults({ ...good, directMinutes: null })).toHaveLength(1);
  });

  it('is written on one line, in seconds to the millisecond', () => {
    expect(asJson(good)).toBe(
      '{"trueSeconds":36.413,"recordedSeconds":36.398,"directMinutes":30,"screenshots":["one.png"]}',
    );
  });
});
