import { describe, expect, test } from 'vitest';
import { stretchBetween } from '../../../utils/dashboard/stretchBetween';
import { naturalBounds } from '../../../utils/days/naturalBounds';

const at = (text: string) => Date.parse(text);
const between = (date: string, from: string, to: string, dayStartsAt = 0) =>
  stretchBetween(naturalBounds(date, dayStartsAt), from, to);
const stretch = (start: string, end: string) => ({
  kind: 'stretch',
  stretch: { start: at(start), end: at(end) },
});
const problem = (problem: string) => ({ kind: 'problem', problem });

describe('the stretch between two times as they are typed', () => {
  test('lies in the day', () => {
    expect(between('2026-11-24', '14:05', '14:20')).toEqual(
      stretch('2026-11-24T14:05Z', '2026-11-24T14:20Z'),
    );
  });

  test('goes up to the end of the day at midnight, and on into the next morning', () => {
    expect(between('2026-11-24', '00:00', '00:00')).toEqual(
      stretch('2026-11-24T00:00Z', '2026-11-25T00:00Z'),
    );
    expect(between('2026-11-24', '23:00', '03:00', 300)).toEqual(
      stretch('2026-11-24T23:00Z', '2026-11-25T03:00Z'),
    );
  });

  test('ends after it starts, where the clock goes back', () => {
    expect(between('2025-10-26', '01:30', '01:45')).toEqual(
      stretch('2025-10-26T00:30Z', '2025-10-26T00:45Z'),
    );
    expect(between('2025-10-26', '01:45', '01:30')).toEqual(
      stretch('2025-10-26T00:45Z', '2025-10-26T01:30Z'),
    );
  });

  test('lies in the one that it is a part of, where the clock goes back', () => {
    const day = naturalBounds('2025-10-26', 0);
    const second = { start: at('2025-10-26T01:10Z'), end: at('2025-10-26T01:50Z') };
    expect(stretchBetween(day, '01:20', second.end, second)).toEqual(
      stretch('2025-10-26T01:20Z', '2025-10-26T01:50Z'),
    );
    expect(stretchBetween(day, second.start, '01:20', second)).toEqual(
      stretch('2025-10-26T01:10Z', '2025-10-26T01:20Z'),
    );
    expect(stretchBetween(day, '01:20', '01:40', second)).toEqual(
      stretch('2025-10-26T01:20Z', '2025-10-26T01:40Z'),
    );
    const first = { start: at('2025-10-26T00:10Z'), end: at('2025-10-26T00:50Z') };
    expect(stretchBetween(day, '01:20', '01:40', first)).toEqual(
      stretch('2025-10-26T00:20Z', '2025-10-26T00:40Z'),
    );
  });

  test('is none where a time is no time, or is not of this day, or comes too early', () => {
    expect(between('2026-11-24', '', '14:20')).toEqual(problem('notATime'));
    expect(between('2026-11-24', '14:20', '25:00')).toEqual(problem('notATime'));
    expect(between('2026-11-24', '14:20', '14:20')).toEqual(problem('endsBeforeItStarts'));
    expect(between('2026-11-24', '14:20', '14:05')).toEqual(problem('endsBeforeItStarts'));
    expect(between('2026-11-24', '04:00', '23:00', 300)).toEqual(problem('endsBeforeItStarts'));
    expect(between('2025-03-30', '01:30', '03:00')).toEqual(problem('outsideTheDay'));
    expect(between('2025-03-30', '00:30', '01:30')).toEqual(problem('outsideTheDay'));
  });
});
