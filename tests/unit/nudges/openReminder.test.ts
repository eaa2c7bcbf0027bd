import { describe, expect, test } from 'vitest';
import { type NotedReminder, openReminder } from '../../../utils/nudges/openReminder';
import { remindersOf, type RemindersSaid } from '../../../utils/nudges/reminders';
import { at, MINUTE_MS } from './aWorker';

const today = { start: at(0), end: at(24) };
const allOn = { kinds: { endOfDay: true, longStretch: true } };

const noted = (rule: string, shownAt: number, changed: Partial<NotedReminder> = {}) => ({
  id: `${rule}:1`,
  rule,
  tipId: '',
  shownAt,
  ...changed,
});

function open(
  reminders: readonly NotedReminder[],
  now: number,
  said: RemindersSaid = allOn,
  isStillUncounted = true,
): string | undefined {
  return openReminder(reminders, {
    today,
    reminders: remindersOf(said, false),
    isStillUncounted: () => isStillUncounted,
    now,
  })?.rule;
}

describe('the reminder that waits', () => {
  test('is the last of today, until it is closed', () => {
    const asked = noted('endOfDay', at(16, 30));
    const first = noted('firstOfDay', at(9));
    expect(open([asked, first], at(17))).toBe('endOfDay');
    expect(open([{ ...asked, closedAt: at(16, 40) }, first], at(17))).toBe('firstOfDay');
    expect(open([{ ...asked, seenAt: at(16, 40) }], at(17))).toBe('endOfDay');
  });

  test('is none of another day, and no tip that the person looked at by themselves', () => {
    expect(open([noted('endOfDay', at(16, 30, -1))], at(9))).toBeUndefined();
    expect(open([noted('popup', at(9))], at(9, 1))).toBeUndefined();
  });

  test('after a long stretch waits for an hour', () => {
    const stretch = [noted('longStretch', at(11))];
    expect(open(stretch, at(11, 59))).toBe('longStretch');
    expect(open(stretch, at(12))).toBeUndefined();
  });

  test.each(['accessLost', 'unmeasurable'])('of %s goes when that is mended', (rule) => {
    expect(open([noted(rule, at(11))], at(12))).toBe(rule);
    expect(open([noted(rule, at(11))], at(12), allOn, false)).toBeUndefined();
  });

  test('goes when its kind or all are turned off, or all are put off', () => {
    const first = [noted('firstOfDay', at(9))];
    expect(open(first, at(10), { kinds: { firstOfDay: false } })).toBeUndefined();
    expect(open(first, at(10), { isOff: true })).toBeUndefined();
    expect(open(first, at(10), { snoozedUntil: at(24) })).toBeUndefined();
  });

  test('waits on when the clock is set back', () => {
    expect(open([noted('endOfDay', at(16, 30))], at(14))).toBe('endOfDay');
    expect(
      open([noted('endOfDay', at(16, 30) + 90 * 24 * 60 * MINUTE_MS)], at(14)),
    ).toBeUndefined();
  });
});
