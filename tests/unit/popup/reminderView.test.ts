import { describe, expect, test } from 'vitest';
import { reminderView } from '../../../utils/popup/reminderView';
import type { Nudge } from '../../../utils/store/schema';
import { tips } from '../../../utils/tips/library';
import { at, entry, NOW, rows, setup, span } from './someDay';

const [tip = null] = tips;
const shown = (rule: string, tipId = ''): Nudge => ({
  id: `${rule}:1`,
  rule,
  tipId,
  shownAt: at('14:30'),
});

function view(nudge: Nudge, changed: Partial<Parameters<typeof reminderView>[0]> = {}) {
  return reminderView({
    setup: setup({ reminders: { kinds: { endOfDay: true, longStretch: true } } }),
    rows: rows({ nudges: [nudge] }),
    accessibleIds: ['care'],
    entriesLately: [],
    tip,
    now: NOW,
    ...changed,
  });
}

describe('the reminder in the popup', () => {
  test('is none where none waits', () => {
    expect(view(shown('popup', 'A1'))).toBeNull();
  });

  test('offers what was added most often of late', () => {
    const entriesLately = [entry(25, { kind: 'video' })];
    expect(view(shown('endOfDay'), { entriesLately })).toEqual({
      id: 'endOfDay:1',
      rule: 'endOfDay',
      offers: [
        { kind: 'video', minutes: 25 },
        { kind: 'visitFamily', minutes: 60 },
        { kind: 'phone', minutes: 15 },
      ],
    });
  });

  test('is round the tip it brought, until another is shown', () => {
    expect(view(shown('firstOfDay', tip?.id))).toMatchObject({ rule: 'firstOfDay', hasTip: true });
    expect(view(shown('firstOfDay', 'B9'))).toBeNull();
    expect(view(shown('longStretch'))).toMatchObject({ rule: 'longStretch', hasTip: false });
  });

  test('names a system whose access is lost, until it is allowed or gone', () => {
    expect(view(shown('accessLost', 'finance'))).toMatchObject({
      systemId: 'finance',
      systemName: 'Finance',
    });
    expect(view(shown('accessLost', 'care'))).toBeNull();
    expect(view(shown('accessLost', 'removed'))).toBeNull();
  });

  test('names a system whose page is silent, until something arrives from one', () => {
    expect(view(shown('unmeasurable', 'care'))).toMatchObject({ systemName: 'Care' });
    const since = (end: string) => {
      const spans = [span(at('09:00'), at(end))];
      return view(shown('unmeasurable', 'care'), {
        rows: rows({ nudges: [shown('unmeasurable', 'care')], facts: { spans } }),
      });
    };
    expect(since('14:29')).not.toBeNull();
    expect(since('14:31')).toBeNull();
  });
});
