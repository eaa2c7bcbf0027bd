import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../utils/settings/readSettings';
import { noSettings, type Settings } from '../../../utils/settings/settings';

const harbour = { id: 'h', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const removed = { id: 'r', name: 'Old system', matches: [], archived: true };
const whole: Settings = {
  version: 1,
  systems: [harbour, removed],
  awayAllowanceSeconds: 180,
  countedKinds: ['visitFamily', 'phone'],
  countBeside: true,
  dayStartsAtMinutes: 240,
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '22:00', to: '08:00' },
  factsKeptDays: 14,
  retentionMonths: 12,
  reminders: {
    isOff: true,
    kinds: { endOfDay: true },
    longStretchMinutes: 60,
    endOfDayAt: '16:45',
    snoozedUntil: 1_700_000_000_000,
  },
  language: 'en-GB',
};

describe('settings from storage', () => {
  test.each([undefined, null])('are those of nobody yet where nothing is stored: %s', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: noSettings, isDamaged: false });
  });

  test('are read as they were stored', () => {
    expect(readSettings(whole)).toEqual({ settings: whole, isDamaged: false });
    expect(readSettings(noSettings)).toEqual({ settings: noSettings, isDamaged: false });
  });

  test.each([0, 1, '', 'settings', true, [], [whole], {}, { settings: whole }])(
    'are set aside where they are none: %j',
    (stored) => {
      expect(readSettings(stored)).toEqual({ settings: noSettings, isDamaged: true });
    },
  );
});

describe('settings of which a part is damaged keep every other part:', () => {
  test.each<[keyof Settings, unknown]>([
    ['version', 2],
    ['version', '1'],
    ['systems', null],
    ['systems', 'Harbour'],
    ['systems', { 0: harbour }],
    ['awayAllowanceSeconds', 14],
    ['awayAllowanceSeconds', 901],
    ['awayAllowanceSeconds', '300'],
    ['awayAllowanceSeconds', 59.5],
    ['awayAllowanceSeconds', null],
    ['countedKinds', 'phone'],
    ['countedKinds', ['phone', 'travel']],
    ['countedKinds', [7]],
    ['countBeside', 'yes'],
    ['countBeside', 1],
    ['dayStartsAtMinutes', -1],
    ['dayStartsAtMinutes', 361],
    ['dayStartsAtMinutes', '04:00'],
    ['workingDays', [0]],
    ['workingDays', [8]],
    ['workingDays', 5],
    ['workingHours', { from: '09:00', to: '09:00' }],
    ['workingHours', { from: '9:00', to: '17:00' }],
    ['workingHours', { from: '09:00', to: '24:00' }],
    ['workingHours', { from: '09:00' }],
    ['workingHours', '09:00'],
    ['factsKeptDays', 6],
    ['factsKeptDays', 32],
    ['factsKeptDays', 7.5],
    ['retentionMonths', 0],
    ['retentionMonths', 121],
    ['language', 44],
  ])('%s as %j', (field, value) => {
    const { [field]: _, ...others } = whole;
    const { settings, isDamaged } = readSettings({ ...whole, [field]: value });
    expect(isDamaged).toBe(true);
    expect(settings).toEqual({ ...noSettings, ...others });
  });

  test.each<[string, unknown]>([
    ['that is none', 'Harbour'],
    ['that is nothing', null],
    ['without an id', { name: 'X', matches: [] }],
    ['with an empty id', { ...harbour, id: '' }],
    ['without a name', { id: 'x', matches: [] }],
    ['without places', { id: 'x', name: 'X' }],
    ['with places that are no text', { ...harbour, matches: [7] }],
    ['with a mark that is none', { ...harbour, archived: 'yes' }],
  ])('a system %s leaves the other systems', (_, damaged) => {
    const { settings, isDamaged } = readSettings({
      ...whole,
      systems: [harbour, damaged, removed],
    });
    expect(isDamaged).toBe(true);
    expect(settings).toEqual(whole);
  });

  test.each<[string, unknown]>([
    ['kinds', ['endOfDay']],
    ['kinds', { endOfDay: 'yes' }],
    ['longStretchMinutes', 19],
    ['longStretchMinutes', 181],
    ['longStretchMinutes', 50.5],
    ['endOfDayAt', '24:00'],
    ['snoozedUntil', 'tomorrow'],
  ])('reminders whose %s is %j stay off where the person turned them off', (part, value) => {
    const reminders = { ...whole.reminders, [part]: value };
    const { settings, isDamaged } = readSettings({ ...whole, reminders });
    expect(isDamaged).toBe(true);
    const { [part]: _, ...others }: Record<string, unknown> = { ...whole.reminders };
    expect(settings).toEqual({ ...whole, reminders: others });
  });

  test('several at once', () => {
    const stored = { ...whole, systems: [7, harbour], countBeside: 'yes', language: null };
    expect(readSettings(stored).settings).toEqual({
      version: 1,
      systems: [harbour],
      awayAllowanceSeconds: 180,
      countedKinds: ['visitFamily', 'phone'],
      dayStartsAtMinutes: 240,
      workingDays: [1, 2, 3, 4, 5],
      workingHours: { from: '22:00', to: '08:00' },
      factsKeptDays: 14,
      retentionMonths: 12,
      reminders: whole.reminders,
    });
  });
});

describe('anything at all in storage', () => {
  const damaged = fc
    .tuple(fc.constantFrom(...Object.keys(whole), '__proto__', 'x'), fc.jsonValue())
    .map(([field, value]) => JSON.parse(JSON.stringify({ ...whole, [field]: value })));

  test('is read without failing, and what comes of it reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), damaged), (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings(settings)).toEqual({ settings, isDamaged: false });
        expect(settings.version).toBe(1);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is not changed by being read', () => {
    fc.assert(
      fc.property(damaged, (stored) => {
        const before = JSON.stringify(stored);
        readSettings(stored);
        expect(JSON.stringify(stored)).toBe(before);
        expect(noSettings).toEqual({ version: 1, systems: [] });
      }),
    );
  });
});
