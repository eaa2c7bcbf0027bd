import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  closeReminder,
  seeReminder,
  snoozeReminders,
  turnOffReminder,
} from '../../../utils/reminding/answers';
import {
  listenToMessages,
  onMessageButton,
  onMessageClicked,
  onMessageClosed,
} from '../../../utils/reminding/onNotification';
import { loadSettings } from '../../../utils/settings/settingsStore';
import type { Database } from '../../../utils/store/schema';
import { browser, computer } from './browser';
import { at, beginAt, goTo, rulesAfterLook } from './worker';

vi.mock('wxt/browser', () => import('./browser'));

const ASKED = 'endOfDay:2026-11-24';
const MESSAGE = `${ASKED}|visitFamily-60|phone-15`;
const evening = {
  kinds: { endOfDay: true },
  asNotification: { endOfDay: true, accessLost: true },
};

let database: Database;
beforeEach(async () => {
  database = await beginAt('16:30', evening);
  await rulesAfterLook(database);
  return () => vi.useRealTimers();
});

const entries = () => database.getAll('entries');
const asked = () => database.get('nudges', ASKED);
const reminders = async () => (await loadSettings()).reminders;

describe('a button of the question at the end of a day', () => {
  test('adds what it says, says so, and closes the question', async () => {
    await onMessageButton(MESSAGE, 1);
    expect(await entries()).toMatchObject([{ kind: 'phone', minutes: 15, date: '2026-11-24' }]);
    expect(await asked()).toMatchObject({ closedAt: at('16:30') });
    const added = `added|${ASKED}:phone-15`;
    expect([...computer.messages.keys()]).toEqual([added]);
    expect(computer.messages.get(added)).toMatchObject({
      title: 'Added: Phone, 15\u00A0m',
      buttons: [{ title: 'Undo' }],
    });
    expect(computer.dot).toBe('');
  });

  test('adds it once, however often it is pressed, and takes it back', async () => {
    await onMessageButton(MESSAGE, 0);
    await onMessageButton(MESSAGE, 0);
    expect(await entries()).toHaveLength(1);
    await onMessageButton(`added|${ASKED}:visitFamily-60`, 0);
    await onMessageButton(MESSAGE, 0);
    expect(await entries()).toMatchObject([{ deletedAt: at('16:30') }]);
  });

  test('adds it to the day that was asked about, be it pressed two days later', async () => {
    goTo('16:30');
    vi.setSystemTime(at('16:30') + 2 * 24 * 3_600_000);
    await onMessageButton(MESSAGE, 1);
    expect(await entries()).toMatchObject([{ date: '2026-11-24', createdOn: '2026-11-26' }]);
  });

  test('adds it too where nothing is left of the question', async () => {
    await database.clear('nudges');
    await onMessageButton(MESSAGE, 1);
    expect(await entries()).toHaveLength(1);
  });

  test.each([
    ['a button that is none', MESSAGE, 2],
    ['a message of nobody', 'other', 0],
  ])('that is %s adds nothing', async (_, id, button) => {
    await onMessageButton(id, button);
    expect(await entries()).toEqual([]);
  });
});

describe('a message about what is not counted', () => {
  test.each([
    ['accessLost:care:1', 'tab /options.html#systems-title'],
    ['unmeasurable:care:2026-11-24', 'tab /options.html#unseen'],
  ])('leads to where it is mended, by its button or by itself: %s', async (id, where) => {
    await onMessageButton(id, 0);
    await onMessageClicked(id);
    expect(computer.opened).toEqual([where, where]);
  });

  test('has a button that turns its kind off, and no other', async () => {
    await onMessageButton('accessLost:care:1', 1);
    expect(await reminders()).toEqual({
      ...evening,
      kinds: { endOfDay: true, accessLost: false },
    });
  });
});

describe('a message that is pressed itself', () => {
  test('opens the popup, where it can be answered and turned off', async () => {
    await onMessageClicked(MESSAGE);
    expect(computer.opened).toEqual(['popup']);
    expect(await asked()).toMatchObject({ seenAt: at('16:30') });
    expect(await asked()).not.toHaveProperty('closedAt');
  });

  test('opens a window of that size where the browser is not in front', async () => {
    computer.canOpenPopup = false;
    await onMessageClicked(MESSAGE);
    expect(computer.opened).toEqual(['window /popup.html']);
  });
});

test('a message that the person closes was seen, and one that goes by itself was not', async () => {
  await onMessageClosed(MESSAGE, false);
  expect(await asked()).not.toHaveProperty('seenAt');
  await onMessageClosed(MESSAGE, true);
  expect(await asked()).toMatchObject({ seenAt: at('16:30') });
});

describe('an answer in the popup', () => {
  test('that it was seen takes the dot away, and leaves the message', async () => {
    expect(computer.dot).toBe('•');
    await seeReminder(ASKED);
    expect(computer.dot).toBe('');
    expect(computer.messages.size).toBe(1);
  });

  test('that closes it takes its message away, and no other', async () => {
    await browser.notifications!.create('accessLost:care:1', { title: '', message: '' });
    await closeReminder(ASKED);
    expect([...computer.messages.keys()]).toEqual(['accessLost:care:1']);
  });

  test('turns its kind off, and no other', async () => {
    await turnOffReminder('endOfDay', ASKED);
    expect((await reminders())?.kinds).toEqual({ endOfDay: false });
    expect(await asked()).toHaveProperty('closedAt');
  });

  test('puts all off until the day is over', async () => {
    await snoozeReminders();
    expect((await reminders())?.snoozedUntil).toBe(at('24:00'));
    expect(computer.messages.size).toBe(0);
  });
});

describe('what is pressed on messages is listened to', () => {
  const heard = () => {
    const { onClicked, onClosed, onButtonClicked } = browser.notifications!;
    return [onClicked, onClosed, onButtonClicked].map((event) => event?.listeners.size);
  };

  test('as soon as there may be any, and once', () => {
    computer.mayNotify = false;
    listenToMessages();
    computer.mayNotify = true;
    expect(heard()).toEqual([0, 0, 0]);
    listenToMessages();
    listenToMessages();
    expect(heard()).toEqual([1, 1, 1]);
  });
});
