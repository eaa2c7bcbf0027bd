import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutSentence } from '../../../components/day/leftOutSentence';
import { minutesThatAddUp } from '../../../components/day/minutesThatAddUp';
import { waitingSentence } from '../../../components/day/waitingSentence';
import { languageOf } from '../../../utils/language/language';
import { longDate } from '../../../utils/language/moments';
import { fullDay, MINUTE_MS } from './someDayView';

const language = languageOf('en-GB');
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ');
const nothing = { awayMs: 0, lockedMs: 0, pausedMs: 0, correctedMs: 0, besideMs: 0 };
const rules = { awayAllowanceMs: 5 * MINUTE_MS, countsBeside: false };

describe('what was not counted, in words', () => {
  it('is made of every part there is', () => {
    expect(plain(leftOutSentence(fullDay.leftOut, rules, language))).toBe(
      'Not counted: 42 m of reading without touching anything for over 5 minutes, 1 h 10 m with the screen locked, 15 m paused, 8 m struck out and 20 m in sight beside another window.',
    );
  });

  it('leaves out what is nought, or would be written so', () => {
    const leftOut = { ...nothing, lockedMs: 12_000, pausedMs: 499 };
    expect(plain(leftOutSentence(leftOut, rules, language))).toBe(
      'Not counted: 12 s with the screen locked.',
    );
    expect(leftOutSentence(nothing, rules, language)).toBe(
      'No time was left out for being away, locked, paused or struck out.',
    );
  });

  it('names an allowance of one minute, and one in seconds, as it is', () => {
    const leftOut = { ...nothing, awayMs: MINUTE_MS };
    const at = (awayAllowanceMs: number) =>
      plain(leftOutSentence(leftOut, { ...rules, awayAllowanceMs }, language));
    expect(at(MINUTE_MS)).toMatch(/for over 1 minute\.$/);
    expect(at(15_000)).toMatch(/for over 15 s\.$/);
  });

  it('does not call left out what is counted', () => {
    const leftOut = { ...nothing, besideMs: 20 * MINUTE_MS };
    const sentence = leftOutSentence(leftOut, { ...rules, countsBeside: true }, language);
    expect(sentence).not.toContain('beside');
  });
});

describe('waiting, in words', () => {
  const waiting = (waitingMs: number, serverMs: number | null, slowLoads: number) =>
    plain(waitingSentence({ waitingMs, serverMs, slowLoads }, language));

  it('is split at the answer’s first byte, with the slow loads', () => {
    expect(waiting(12 * MINUTE_MS, 8 * MINUTE_MS, 3)).toBe(
      'Waiting for pages to load: 12 m (8 m for the server, 4 m for the rest), 3 loads over 5 s. Page loads only, so at least.',
    );
  });

  it('has parts that add up to the whole, however they round', () => {
    for (let waitingMs = 500; waitingMs < 5 * MINUTE_MS; waitingMs += 7_300) {
      for (const share of [0, 0.01, 0.249, 0.5, 0.75, 1]) {
        const sentence = waiting(waitingMs, waitingMs * share, 0) ?? '';
        const [whole, server, rest, ...more] = [...sentence.matchAll(/(\d+) [sm]/g)];
        expect(Number(server?.[1]) + Number(rest?.[1]), sentence).toBe(Number(whole?.[1]));
        expect(more).toEqual([]);
      }
    }
  });

  it('is told whole where only the total is kept', () => {
    expect(waiting(12 * MINUTE_MS, null, 1)).toBe(
      'Waiting for pages to load: 12 m, 1 load over 5 s. Page loads only, so at least.',
    );
  });

  it('is nothing to speak of when there was none', () => {
    expect(waiting(0, 0, 0)).toBeUndefined();
    expect(waiting(499, 100, 0)).toBeUndefined();
  });
});

describe('a date in words', () => {
  it('has its year only when that is another', () => {
    expect(longDate('2026-11-20', '2026-11-24', 'en-GB')).toBe('Friday 20 November');
    expect(longDate('2025-12-31', '2026-01-01', 'en-GB')).toBe('Wednesday 31 December 2025');
  });
});

describe('what several systems come to', () => {
  it('adds up to the whole, however the parts would round', () => {
    const parts = [45.5, 270.75].map((minutes) => minutes * MINUTE_MS);
    expect(minutesThatAddUp(parts, 316.25 * MINUTE_MS)).toEqual([45, 271]);
    fc.assert(
      fc.property(fc.array(fc.nat(9 * 60 * MINUTE_MS), { maxLength: 6 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const minutes = minutesThatAddUp(parts, whole);
        expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(Math.round(whole / MINUTE_MS));
        for (const [index, part] of parts.entries()) {
          expect(Math.abs((minutes[index] ?? 0) - part / MINUTE_MS)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is rounded one by one where two overlap', () => {
    expect(minutesThatAddUp([30 * MINUTE_MS, 20 * MINUTE_MS], 40 * MINUTE_MS)).toEqual([30, 20]);
  });
});
