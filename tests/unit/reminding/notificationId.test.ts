import { describe, expect, test } from 'vitest';
import {
  addedNotificationId,
  readNotificationId,
  reminderNotificationId,
} from '../../../utils/reminding/notificationId';

describe('the id of a message', () => {
  test('says which reminder it is of, and what its buttons add', () => {
    const offers = [
      { kind: 'phone', minutes: 15 },
      { kind: 'visitFamily', minutes: 60 },
    ] as const;
    const id = reminderNotificationId('endOfDay:2026-11-24', offers);
    expect(readNotificationId(id)).toEqual({
      kind: 'reminder',
      rule: 'endOfDay',
      reminderId: 'endOfDay:2026-11-24',
      offers,
    });
  });

  test('keeps the id of a system whatever it is', () => {
    expect(readNotificationId(reminderNotificationId('accessLost:a|b:c:1000'))).toEqual({
      kind: 'reminder',
      rule: 'accessLost',
      reminderId: 'accessLost:a|b:c:1000',
      offers: [],
    });
  });

  test('says which entry was added', () => {
    const id = addedNotificationId('endOfDay:2026-11-24:phone-15');
    expect(readNotificationId(id)).toEqual({
      kind: 'added',
      entryId: 'endOfDay:2026-11-24:phone-15',
    });
  });

  test.each(['', 'other', 'other:1', ':', 'popup:1'])(
    'that is none of ours says nothing: “%s”',
    (id) => {
      expect(readNotificationId(id)).toBeNull();
    },
  );

  test('from which something is missing adds nothing', () => {
    const read = readNotificationId('endOfDay:2026-11-24|travel-15|phone|');
    expect(read).toMatchObject({ offers: [{ kind: 'phone', minutes: 0 }] });
  });
});
