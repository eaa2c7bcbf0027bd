import { describe, expect, test } from 'vitest';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const own = { id: 'own', name: 'My system', matches: ['https://own.example.org/*'] };
const old = { id: 'old', name: 'Old system', matches: [], archived: true };
const teams = { id: 'team', name: 'Harbour', matches: ['https://harbour.example.org/*'] };
const settings = (changed: Partial<Settings>): Settings => ({ ...noSettings, ...changed });
const team = (changed: Partial<TeamConfig> = {}): TeamConfig => ({
  version: 1,
  systems: [teams],
  ...changed,
});

const nowhere = {
  accessLost: false,
  unmeasurable: false,
  endOfDay: false,
  longStretch: false,
  firstOfDay: false,
};

describe('what is in force for somebody without a team', () => {
  test('is the product’s own defaults until they say otherwise', () => {
    expect(setupOf(null, noSettings)).toEqual({
      measuring: 'on',
      systems: [],
      canAddSystems: true,
      teamName: null,
      wording: 'children',
      teamTips: [],
      reminders: {
        isOff: false,
        isOffByTeam: false,
        kinds: {
          accessLost: true,
          unmeasurable: true,
          endOfDay: false,
          longStretch: false,
          firstOfDay: true,
        },
        asNotification: nowhere,
        longStretchMinutes: 50,
        endOfDayAt: '16:30',
        snoozedUntil: null,
      },
      awayAllowanceSeconds: 300,
      countedKinds: ['visitFamily', 'childAlone', 'parentCarer', 'phone', 'video'],
      countBeside: false,
      dayStartsAtMinutes: 0,
      workingDays: [1, 2, 3, 4, 5],
      workingHours: null,
      factsKeptDays: 31,
      retentionMonths: 24,
      forgetAtClose: false,
      suggestedByTeam: [],
      language: undefined,
    });
  });

  test('is what they said', () => {
    const said = {
      awayAllowanceSeconds: 600,
      countedKinds: ['phone'],
      countBeside: true,
      dayStartsAtMinutes: 300,
      workingDays: [2, 4],
      workingHours: { from: '22:00', to: '08:00' },
      factsKeptDays: 7,
      retentionMonths: 6,
      forgetAtClose: true,
      language: 'cy',
    };
    expect(setupOf(null, settings(said))).toMatchObject(said);
  });

  test('may be that no kind counts', () => {
    expect(setupOf(null, settings({ countedKinds: [] })).countedKinds).toEqual([]);
  });

  test('is every system they added and did not remove', () => {
    const { systems } = setupOf(null, settings({ systems: [own, old] }));
    expect(systems).toEqual([{ ...own, setBy: 'person' }]);
  });
});

describe('what is in force for a team', () => {
  const suggested = team({
    defaults: {
      awayAllowanceSeconds: 180,
      directKinds: ['visitFamily', 'message'],
      dayStartsAt: '05:30',
      workingDays: [1, 2, 3],
      workingHours: { from: '09:00', to: '17:00' },
      retentionMonths: 12,
    },
    language: 'cy',
  });

  test('is the team’s systems, and the person’s own beside them', () => {
    const { systems, canAddSystems } = setupOf(team(), settings({ systems: [own] }));
    expect(systems).toEqual([
      { ...teams, setBy: 'team' },
      { ...own, setBy: 'person' },
    ]);
    expect(canAddSystems).toBe(true);
  });

  test('is none of the person’s own where the team allows none', () => {
    const closed = team({ allowOwnSystems: false });
    const { systems, canAddSystems } = setupOf(closed, settings({ systems: [own] }));
    expect(systems).toEqual([{ ...teams, setBy: 'team' }]);
    expect(canAddSystems).toBe(false);
  });

  test('is the team’s word on a system that the person has under the same id', () => {
    const earlier = { ...own, id: teams.id };
    const { systems } = setupOf(team(), settings({ systems: [earlier] }));
    expect(systems).toEqual([{ ...teams, setBy: 'team' }]);
  });

  test('is what the team suggests until the person says otherwise', () => {
    expect(setupOf(suggested, noSettings)).toMatchObject({
      awayAllowanceSeconds: 180,
      countedKinds: ['visitFamily', 'message'],
      dayStartsAtMinutes: 330,
      workingDays: [1, 2, 3],
      workingHours: { from: '09:00', to: '17:00' },
      retentionMonths: 12,
      suggestedByTeam: [
        'awayAllowance',
        'countedKinds',
        'dayStart',
        'workingDays',
        'workingHours',
        'retention',
      ],
      language: 'cy',
    });
  });

  test('is that the person has no hours, if they say so', () => {
    const setup = setupOf(suggested, settings({ workingHours: null }));
    expect(setup.workingHours).toBeNull();
    expect(setup.suggestedByTeam).not.toContain('workingHours');
  });

  test('is no hours where those of the team end when they begin', () => {
    const slip = team({ defaults: { workingHours: { from: '09:00', to: '09:00' } } });
    expect(setupOf(slip, noSettings).workingHours).toBeNull();
  });

  test('is what the person says, before anything the team suggests', () => {
    const said = {
      awayAllowanceSeconds: 900,
      countedKinds: [],
      dayStartsAtMinutes: 0,
      workingDays: [7],
      workingHours: { from: '10:00', to: '14:00' },
      retentionMonths: 24,
      suggestedByTeam: [],
      language: 'en-GB',
    };
    const { suggestedByTeam: _, ...persons } = said;
    expect(setupOf(suggested, settings(persons))).toMatchObject(said);
  });

  test('is in part the team’s suggestion, in part the person’s word, in part the product’s', () => {
    const halfSaid = team({ defaults: { dayStartsAt: '06:00' } });
    expect(setupOf(halfSaid, settings({ countBeside: true }))).toMatchObject({
      awayAllowanceSeconds: 300,
      countedKinds: ['visitFamily', 'childAlone', 'parentCarer', 'phone', 'video'],
      countBeside: true,
      dayStartsAtMinutes: 360,
    });
  });

  test('is the team’s name, wording, and whether anything is measured', () => {
    const setup = setupOf(team({ team: 'North', wording: 'adults', measuring: 'off' }), noSettings);
    expect(setup).toMatchObject({ teamName: 'North', wording: 'adults', measuring: 'off' });
    expect(setupOf(team(), noSettings)).toMatchObject({
      teamName: null,
      wording: 'children',
      measuring: 'on',
    });
  });
});

describe('reminders', () => {
  const said = {
    isOff: false,
    kinds: { endOfDay: true, firstOfDay: false, 'of a later version': true },
    asNotification: { endOfDay: true, firstOfDay: true, 'of a later version': true },
    longStretchMinutes: 90,
    endOfDayAt: '17:15',
    snoozedUntil: 1_700_000_000_000,
  };

  test('are as the person said, and else as they are from the start', () => {
    expect(setupOf(team(), settings({ reminders: said })).reminders).toEqual({
      isOff: false,
      isOffByTeam: false,
      kinds: {
        accessLost: true,
        unmeasurable: true,
        endOfDay: true,
        longStretch: false,
        firstOfDay: false,
      },
      asNotification: { ...nowhere, endOfDay: true },
      longStretchMinutes: 90,
      endOfDayAt: '17:15',
      snoozedUntil: 1_700_000_000_000,
    });
  });

  test('are all off by the person’s one switch, or where the team turned them off', () => {
    const own = setupOf(team(), settings({ reminders: { ...said, isOff: true } })).reminders;
    expect(own).toMatchObject({ isOff: true, isOffByTeam: false });
    const teams = setupOf(team({ nudges: 'off' }), settings({ reminders: said })).reminders;
    expect(teams).toMatchObject({ isOff: true, isOffByTeam: true });
  });
});
