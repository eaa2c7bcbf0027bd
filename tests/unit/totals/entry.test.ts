import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntry, parseMinutes } from '../../../utils/totals/entry';

const today = '2026-11-24';
const draft = { kind: 'visitFamily', date: today, minutes: 30 };

describe('checking an entry', () => {
  test.each([1, 30, 1440])('%d minutes today may be kept', (minutes) => {
    const entry = { ...draft, minutes };
    expect(checkEntry(entry, today)).toEqual({ kind: 'valid', entry });
  });

  test('desk work that is not measured may be kept too', () => {
    const entry = { ...draft, kind: 'otherDesk' };
    expect(checkEntry(entry, today)).toEqual({ kind: 'valid', entry });
  });

  test('an earlier day may be filled in', () => {
    expect(checkEntry({ ...draft, date: '2024-02-29' }, today).kind).toBe('valid');
  });

  test.each([
    ['a kind there is not', { kind: 'tea' }, 'unknownKind'],
    ['travel, which is no time with people', { kind: 'travel' }, 'unknownKind'],
    ['no minutes', { minutes: 0 }, 'minutesTooFew'],
    ['minutes below nought', { minutes: -5 }, 'minutesTooFew'],
    ['part of a minute', { minutes: 7.5 }, 'minutesNotWhole'],
    ['what is no number', { minutes: NaN }, 'minutesNotWhole'],
    ['more minutes than a day has', { minutes: 1441 }, 'minutesTooMany'],
    ['1e9 minutes', { minutes: 1e9 }, 'minutesTooMany'],
    ['minutes without end', { minutes: Infinity }, 'minutesTooMany'],
    ['a day that is none', { date: '2025-02-29' }, 'noSuchDate'],
    ['no day', { date: '' }, 'noSuchDate'],
    ['tomorrow', { date: '2026-11-25' }, 'dateInFuture'],
  ])('%s is refused with its reason', (_, wrong, problem) => {
    expect(checkEntry({ ...draft, ...wrong }, today)).toEqual({ kind: 'invalid', problem });
  });

  test('nothing but the three comes through: there is nowhere to put a name', () => {
    const more = { ...draft, note: 'a name' };
    expect(checkEntry(more, today)).toEqual({ kind: 'valid', entry: draft });
  });
});

describe('minutes as they are typed', () => {
  test.each([
    ['45', 45],
    [' 45 ', 45],
    ['\u00A045\n', 45],
    ['045', 45],
    ['7.5', 7.5],
    ['-5', -5],
    ['\u22125', -5],
    ['0', 0],
    ['99999', 99_999],
  ])('%j is %d', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  test.each([
    '',
    ' ',
    'ten',
    '1e9',
    '0x1f',
    '4 5',
    '45m',
    '1,5',
    '--5',
    '5-',
    '.',
    '٤٥',
    'Infinity',
  ])('%j is no number', (text) => {
    expect(parseMinutes(text)).toBeNaN();
  });

  test('any text that is typed is either refused or a number of minutes that a day has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const checked = checkEntry({ ...draft, minutes: parseMinutes(text) }, today);
        if (checked.kind === 'invalid') return;
        expect(Number.isInteger(checked.entry.minutes)).toBe(true);
        expect(checked.entry.minutes).toBeGreaterThanOrEqual(1);
        expect(checked.entry.minutes).toBeLessThanOrEqual(1440);
      }),
    );
  });
});
