import { describe, expect, test } from 'vitest';
import { decide } from '../../../utils/nudges/decide';
import type { NudgeFacts, NudgeSettings, NudgeShowing } from '../../../utils/nudges/facts';
import { remindersOf } from '../../../utils/nudges/reminders';
import { at, DAY_MS, factsWith, HOUR_MS, MINUTE_MS, settingsWith } from './aWorker';

const justOpened = { recording: [{ start: at(9, 30), end: at(9, 31) }] };
const lost = {
  uncounted: [{ rule: 'accessLost' as const, systemId: 'harbour', since: null }],
};
const longStretch = { recording: [{ start: at(10), end: at(10, 55) }] };

/** What is decided: the rule that is shown, or why nothing is. */
function decided(
  facts: Partial<NudgeFacts>,
  now: number,
  history: readonly NudgeShowing[] = [],
  settings: NudgeSettings = settingsWith(),
): string {
  const decision = decide(factsWith(facts), history, settings, now);
  return decision.kind === 'show' ? decision.rule : decision.because;
}

const shown = (rule: string, shownAt: number, tipId = ''): NudgeShowing => ({
  rule,
  shownAt,
  tipId,
});

describe('the first opening of a case system in a day', () => {
  test('brings one tip, to the popup alone', () => {
    expect(decide(factsWith(justOpened), [], settingsWith(), at(9, 31))).toMatchObject({
      kind: 'show',
      rule: 'firstOfDay',
      id: 'firstOfDay:2026-11-24',
      tip: { id: 'A1' },
      place: 'popup',
    });
  });

  test('brings none again that day, and another the next', () => {
    const history = [shown('firstOfDay', at(9, 31), 'A1')];
    expect(decided(justOpened, at(9, 35), history)).toBe('tooSoon');
    const again = { recording: [...longStretch.recording, { start: at(14), end: at(14, 1) }] };
    expect(decided(again, at(14, 1), history)).toBe('nothingDue');
    const tomorrow = factsWith({
      today: { date: '2026-11-25', start: at(24), end: at(48) },
      recording: [{ start: at(9, 30, 1), end: at(9, 31, 1) }],
    });
    expect(decide(tomorrow, history, settingsWith(), at(9, 31, 1))).toMatchObject({
      rule: 'firstOfDay',
      tip: { id: 'A2' },
    });
  });

  test('brings none once the day is under way', () => {
    expect(decided(justOpened, at(9, 44))).toBe('firstOfDay');
    expect(decided(justOpened, at(9, 45))).toBe('nothingDue');
  });

  test('is that within their hours, where they began before', () => {
    const early = { recording: [{ start: at(8, 20), end: at(9, 2) }] };
    expect(decided(early, at(8, 21))).toBe('nothingDue');
    expect(decided(early, at(9, 2))).toBe('firstOfDay');
  });

  test('brings nothing where every tip was refused', () => {
    const { tips } = factsWith();
    const history = tips.map(({ id }) => ({
      ...shown('popup', at(9, 0, -3), id),
      response: 'notForMe' as const,
    }));
    expect(decided(justOpened, at(9, 31), history)).toBe('nothingDue');
  });
});

describe('a system that is not counted', () => {
  test('is named, by the system too where the person agreed to that', () => {
    expect(decide(factsWith(lost), [], settingsWith(), at(11))).toEqual({
      kind: 'show',
      rule: 'accessLost',
      id: 'accessLost:harbour:2026-11-24',
      systemId: 'harbour',
      tip: null,
      place: 'notification',
    });
    const unmeasurable = { uncounted: [{ ...lost.uncounted[0]!, rule: 'unmeasurable' as const }] };
    expect(decided(unmeasurable, at(11))).toBe('unmeasurable');
  });

  test('is named once, and again after two weeks or when it is lost anew', () => {
    const history = [shown('accessLost', at(11, 0, -3), 'harbour')];
    expect(decided(lost, at(11), history)).toBe('nothingDue');
    expect(decided(lost, at(11), [shown('accessLost', at(11) - 14 * DAY_MS - 1, 'harbour')])).toBe(
      'accessLost',
    );
    const anew = { uncounted: [{ ...lost.uncounted[0]!, since: at(10) }] };
    expect(decided(anew, at(11), history)).toBe('accessLost');
    expect(decided(anew, at(13), [...history, shown('accessLost', at(11), 'harbour')])).toBe(
      'nothingDue',
    );
  });

  test('is named though another was', () => {
    expect(decided(lost, at(11), [shown('accessLost', at(9), 'finance')])).toBe('accessLost');
  });
});

describe('a long stretch', () => {
  test('brings a tip at its next pause, to the popup alone', () => {
    expect(decided(longStretch, at(10, 55))).toBe('nothingDue');
    expect(decide(factsWith(longStretch), [], settingsWith(), at(10, 56))).toMatchObject({
      rule: 'longStretch',
      tip: { theme: 'succinct' },
      place: 'popup',
    });
    expect(decided(longStretch, at(11, 10))).toBe('nothingDue');
  });

  test('is as long as the person set', () => {
    const short = { recording: [{ start: at(10), end: at(10, 49) }] };
    expect(decided(short, at(10, 51))).toBe('nothingDue');
    expect(decided(short, at(10, 51), [], settingsWith({ longStretchMinutes: 45 }))).toBe(
      'longStretch',
    );
  });

  test('goes on over a short break, and ends with one of five minutes', () => {
    const withBreak = (minutes: number) => ({
      recording: [
        { start: at(10), end: at(10, 30) },
        { start: at(10, 30 + minutes), end: at(11) },
      ],
    });
    expect(decided(withBreak(4), at(11, 2))).toBe('longStretch');
    expect(decided(withBreak(5), at(11, 2))).toBe('nothingDue');
  });

  test('brings one tip, however often it pauses', () => {
    const goesOn = {
      recording: [...longStretch.recording, { start: at(10, 58), end: at(12, 30) }],
    };
    expect(decided(goesOn, at(12, 32), [shown('longStretch', at(10, 56), 'A4')])).toBe(
      'nothingDue',
    );
  });

  test('brings a breath alone where every tip was refused', () => {
    const decision = decide(
      factsWith({ ...longStretch, tips: [] }),
      [],
      settingsWith(),
      at(10, 57),
    );
    expect(decision).toMatchObject({ rule: 'longStretch', tip: null });
  });
});

describe('the question at the end of a day', () => {
  const nothing = {};

  test('comes at the hour they set, once', () => {
    expect(decided(nothing, at(16, 29))).toBe('nothingDue');
    expect(decided(nothing, at(16, 30))).toBe('endOfDay');
    expect(decided(nothing, at(17, 29), [shown('endOfDay', at(16, 29))])).toBe('nothingDue');
  });

  test('comes late where the computer was asleep, but not the whole evening', () => {
    expect(decided(nothing, at(17, 29))).toBe('endOfDay');
    expect(decided(nothing, at(17, 30))).toBe('nothingDue');
  });

  test('comes after their hours where they set it so, on a day of theirs', () => {
    const late = settingsWith({ endOfDayAt: '18:00' });
    expect(decided(nothing, at(18), [], late)).toBe('endOfDay');
    const ofThursdays = settingsWith({ endOfDayAt: '18:00' }, { workingDays: [4] });
    expect(decided(nothing, at(18), [], ofThursdays)).toBe('nothingDue');
  });

  test('comes in the morning to who works at night', () => {
    const nights = settingsWith(
      { endOfDayAt: '07:30' },
      { workingDays: [1], workingHours: { from: '22:00', to: '08:00' } },
    );
    expect(decided(nothing, at(7, 30), [], nights)).toBe('endOfDay');
  });

  test('asks the same whatever was recorded or added', () => {
    const busy = { recording: [{ start: at(15), end: at(16, 30) }] };
    expect(decide(factsWith(busy), [], settingsWith(), at(16, 30))).toEqual(
      decide(factsWith(), [], settingsWith(), at(16, 30)),
    );
  });
});

describe('nothing is shown', () => {
  test.each<[string, Partial<NudgeFacts>, NudgeSettings]>([
    ['off', {}, settingsWith({ isOff: true })],
    ['off', {}, settingsWith({}, { reminders: remindersOf({ isOff: false }, true) })],
    ['paused', { isPaused: true }, settingsWith()],
    ['screenShared', { isScreenShared: true }, settingsWith()],
    ['snoozed', {}, settingsWith({ snoozedUntil: at(24) })],
    ['nothingDue', {}, settingsWith({ kinds: { accessLost: false } })],
    ['nothingDue', {}, settingsWith({}, { workingDays: [1, 3] })],
    ['nothingDue', {}, settingsWith({}, { workingHours: { from: '12:00', to: '17:00' } })],
    ['nothingDue', {}, settingsWith({}, { workingHours: { from: '08:00', to: '11:00' } })],
  ])('where it is %s', (because, facts, settings) => {
    expect(decided({ ...lost, ...facts }, at(11), [], settings)).toBe(because);
    expect(decided(lost, at(11))).toBe('accessLost');
  });

  test('within an hour of another, and after three in a day', () => {
    expect(decided(lost, at(11), [shown('firstOfDay', at(10) + 1)])).toBe('tooSoon');
    expect(decided(lost, at(11), [shown('firstOfDay', at(10))])).toBe('accessLost');
    const three = [1, 3, 5].map((hour) => shown('longStretch', at(hour)));
    expect(decided(lost, at(11), three)).toBe('enoughToday');
    expect(decided(lost, at(11), three.slice(1))).toBe('accessLost');
  });

  test('less, for tips that the person looked at by themselves', () => {
    const own = [0, 1, 2, 3].map((minute) => shown('popup', at(10, 50 + minute), 'A1'));
    expect(decided(lost, at(11), own)).toBe('accessLost');
  });

  test('until tomorrow, and not longer by a clock that was wrong when they were put off', () => {
    const snoozed = settingsWith({ snoozedUntil: at(0, 0, 1) });
    expect(decided(lost, at(23), [], { ...snoozed, workingHours: null })).toBe('snoozed');
    expect(decided(lost, at(11), [], settingsWith({ snoozedUntil: at(0, 0, 30) }))).toBe(
      'accessLost',
    );
  });
});

describe('without hours set', () => {
  test('a working day is theirs whole, and no other day is', () => {
    const anyHour = settingsWith({}, { workingHours: null });
    expect(decided(lost, at(5), [], anyHour)).toBe('accessLost');
    expect(decided(lost, at(5), [], { ...anyHour, workingDays: [1] })).toBe('nothingDue');
  });
});

describe('a clock that is set back', () => {
  test.each([30 * MINUTE_MS, 3 * HOUR_MS, 20 * HOUR_MS])('by %i ms doubles nothing', (backMs) => {
    const history = [shown('firstOfDay', at(9, 31) + backMs, 'A1')];
    expect(decided(justOpened, at(9, 32), history)).toBe('tooSoon');
    const asked = [shown('endOfDay', at(16, 30) + backMs)];
    expect(decided({}, at(16, 40), asked)).toBe('tooSoon');
  });

  test('by months silences nothing', () => {
    const ahead = [1, 3, 5].map((hour) => shown('firstOfDay', at(hour, 0, 90), 'A1'));
    expect(decided(justOpened, at(9, 31), ahead)).toBe('firstOfDay');
  });
});

test('of several that are due at once the most urgent goes first', () => {
  const all = { ...lost, recording: [{ start: at(9), end: at(16, 29) }] };
  expect(decided(all, at(16, 31))).toBe('accessLost');
  expect(decided({ ...all, uncounted: [] }, at(16, 31))).toBe('endOfDay');
  const noQuestion = settingsWith({ kinds: { longStretch: true } });
  expect(decided({ ...all, uncounted: [] }, at(16, 31), [], noQuestion)).toBe('longStretch');
});
