import { describe, expect, it } from 'vitest';
import { isoMinutes, isoSeconds } from '../../../components/balance/isoDuration';
import { statusSentence } from '../../../components/balance/statusSentence';
import { kindLabel, shortKindLabel } from '../../../utils/language/kindLabel';
import { addressSentence } from '../../../components/settings/addressSentence';
import { languageOf } from '../../../utils/language/language';
import { defaultCountedKinds, directKinds } from '../../../utils/totals/kinds';

const language = languageOf('en-GB');
const { say } = language;
const at = (hour: number, minute: number) => new Date(2026, 10, 24, hour, minute).getTime();

describe('the status in words', () => {
  const pausedUntil = (until: number, now: number) =>
    statusSentence({ kind: 'paused', until }, now, language);

  it('names the time at which a pause ends today', () => {
    expect(pausedUntil(at(15, 20), at(15, 5))).toBe('Paused until 15:20');
  });

  it('says tomorrow for a pause that lasts over the night', () => {
    expect(pausedUntil(at(24, 0), at(14, 32))).toBe('Paused until tomorrow');
    expect(pausedUntil(at(30, 0), at(23, 50))).toBe('Paused until tomorrow');
  });

  it('names the time of a short pause that ends after midnight', () => {
    expect(pausedUntil(at(24, 5), at(23, 50))).toBe('Paused until 00:05');
  });

  it('says which system was counted to when', () => {
    const counted = { kind: 'counted', systemName: 'Harbour', to: at(14, 32) } as const;
    expect(statusSentence(counted, at(14, 40), language)).toBe('Harbour · counted to 14:32');
  });
});

describe('a kind of direct time in words', () => {
  it('is short in the popup, for children’s and for adults’ teams', () => {
    const labels = (wording: 'children' | 'adults') =>
      defaultCountedKinds.map((kind) => shortKindLabel(kind, wording, say));
    expect(labels('children')).toEqual([
      'Child and family',
      'Child alone',
      'Parent, carer',
      'Phone',
      'Video',
    ]);
    expect(labels('adults')).toEqual([
      'Person and family',
      'Person alone',
      'Carer, family',
      'Phone',
      'Video',
    ]);
  });

  it('is written out in settings', () => {
    expect(directKinds.map((kind) => kindLabel(kind, 'children', say))).toEqual([
      'Child and family',
      'Child or young person alone',
      'Parent, carer or family',
      'Phone',
      'Video',
      'Messages with a young person',
      'Recording together with the family',
    ]);
  });

  it('never speaks of children to adults’ teams', () => {
    const labels = directKinds.map((kind) => kindLabel(kind, 'adults', say));
    expect(labels.join(' ')).not.toMatch(/child|young|parent/i);
  });

  it('is direct time where it is a kind that later versions have', () => {
    expect(kindLabel('courtesyCall', 'children', say)).toBe('Direct time');
    expect(shortKindLabel('toString', 'children', say)).toBe('Direct time');
  });
});

describe('an address in words', () => {
  it('is what it will count', () => {
    const check = {
      kind: 'usable',
      pattern: 'https://case.example.org/*',
      place: 'case.example.org, every page',
      suggestedName: 'case.example.org',
    } as const;
    expect(addressSentence(check, say)).toBe('This will count: case.example.org, every page');
  });

  it('is what is wrong, and names the system that has it already', () => {
    const duplicate = { kind: 'unusable', problem: 'duplicate' } as const;
    expect(addressSentence({ ...duplicate, systemName: 'Harbour' }, say)).toBe(
      'This is counted already, as Harbour.',
    );
    expect(addressSentence(duplicate, say)).toBe('This is counted already.');
    expect(addressSentence({ kind: 'unusable', problem: 'signInDetails' }, say)).toMatch(
      /password/,
    );
  });
});

describe('a duration for programs', () => {
  it('has seconds to the millisecond, and whole minutes', () => {
    expect([0, 43_218, 43_218.4, 11_520_000].map(isoSeconds)).toEqual([
      'PT0.000S',
      'PT43.218S',
      'PT43.218S',
      'PT11520.000S',
    ]);
    expect(isoMinutes(75)).toBe('PT75M');
  });
});
