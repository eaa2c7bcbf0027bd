import { beforeEach, describe, expect, test, vi } from 'vitest';
import { afterPulse } from '../../../utils/reminding/afterPulse';
import { changeReminders } from '../../../utils/reminding/answers';
import { lookForReminders, REMINDER_ALARM } from '../../../utils/reminding/look';
import { storeTeamFile } from '../../../utils/settings/teamFile';
import type { Database } from '../../../utils/store/schema';
import { browser, computer } from './browser';
import { at, beginAt, care, goTo, loseAccess, MINUTE_MS, rulesAfterLook, workFrom } from './worker';

vi.mock('wxt/browser', () => import('./browser'));

let database: Database;
beforeEach(() => () => vi.useRealTimers());

const evening = { kinds: { endOfDay: true }, asNotification: { endOfDay: true } };
const alarm = async () => (await browser.alarms.get(REMINDER_ALARM))?.scheduledTime;
const pause = (from: string, to: string) =>
  database.put('absences', { id: 'open:paused', reason: 'paused', start: at(from), end: at(to) });

describe('a look', () => {
  test('brings the first tip of the day to the popup, with a dot until it is seen', async () => {
    database = await beginAt('09:01');
    await workFrom(database, '09:00', '09:01');
    expect(await rulesAfterLook(database)).toEqual(['firstOfDay']);
    expect(computer).toMatchObject({ dot: '•', title: 'Alongside · a reminder waits', shown: 0 });
    expect(await rulesAfterLook(database)).toEqual(['firstOfDay']);
  });

  test('brings a message where the person asked for one, with two buttons that say what they add', async () => {
    database = await beginAt('16:30', evening);
    await rulesAfterLook(database);
    expect([...computer.messages]).toMatchObject([
      [
        'endOfDay:2026-11-24|visitFamily-60|phone-15',
        {
          title: 'Anything to add for today?',
          buttons: [{ title: 'Child and family, 1\u00A0h' }, { title: 'Phone, 15\u00A0m' }],
        },
      ],
    ]);
    await rulesAfterLook(database);
    expect(computer.shown).toBe(1);
  });

  test('offers what was added most often of late', async () => {
    database = await beginAt('16:30', evening);
    const added = { kind: 'video', minutes: 25, date: '2026-11-20', createdOn: '2026-11-20' };
    await database.put('entries', { id: 'one', ...added, updatedAt: 1 });
    await rulesAfterLook(database);
    expect([...computer.messages.keys()]).toEqual(['endOfDay:2026-11-24|video-25|visitFamily-60']);
  });

  test.each<[string, Partial<typeof computer>]>([
    ['the browser allows no messages', { mayNotify: false }],
  ])('leaves it to the popup where %s', async (_, changed) => {
    database = await beginAt('16:30', evening);
    Object.assign(computer, changed);
    expect(await rulesAfterLook(database)).toEqual(['endOfDay']);
    expect(computer).toMatchObject({ shown: 0, dot: '•' });
  });

  test('leaves it to the popup where the person did not ask for a message', async () => {
    database = await beginAt('16:30', { kinds: { endOfDay: true } });
    expect(await rulesAfterLook(database)).toEqual(['endOfDay']);
    expect(computer).toMatchObject({ shown: 0, dot: '•' });
  });

  test('gives a browser that has no buttons none', async () => {
    database = await beginAt('16:30', evening);
    computer.hasButtons = false;
    await rulesAfterLook(database);
    expect([...computer.messages.values()][0]).not.toHaveProperty('buttons');
  });

  test('names a system whose access was lost, and none that was never allowed', async () => {
    database = await beginAt('10:00', { asNotification: { accessLost: true } });
    loseAccess();
    expect(await rulesAfterLook(database), 'as far as is known').toEqual([]);
    database = await beginAt('10:00', { asNotification: { accessLost: true } });
    expect(await rulesAfterLook(database)).toEqual([]);
    loseAccess();
    expect(await rulesAfterLook(database)).toEqual(['accessLost']);
    const [[id, message] = []] = [...computer.messages];
    expect(id).toBe(`accessLost:care:${at('10:00')}`);
    expect(message).toMatchObject({ title: 'Care is not being counted' });
  });

  test('names a page from which nothing arrives, with somebody in front of it for a minute', async () => {
    const page = {
      active: true,
      status: 'complete',
      url: 'https://case.example.org/people/7',
      lastAccessed: at('09:59'),
    };
    const inFront = [{ focused: true, state: 'normal', tabs: [page] }];
    const rulesWith = async (changed: Partial<typeof computer>) => {
      database = await beginAt('10:00');
      Object.assign(computer, { windows: inFront, ...changed });
      return rulesAfterLook(database);
    };
    expect(await rulesWith({})).toEqual(['unmeasurable']);
    expect(await rulesWith({ idle: 'idle' })).toEqual([]);
    expect(await rulesWith({ windows: [] })).toEqual([]);
    expect(await rulesWith({ windows: [{ ...inFront[0]!, focused: false }] })).toEqual([]);
    for (const other of [
      { lastAccessed: at('09:59') + 1 },
      { lastAccessed: undefined },
      { status: 'loading' },
      { url: 'https://other.example.org/' },
      { url: undefined },
    ]) {
      const windows = [{ ...inFront[0]!, tabs: [{ ...page, ...other }] }];
      expect(await rulesWith({ windows }), JSON.stringify(other)).toEqual([]);
    }
  });

  test('names no page that was heard of within the last minute', async () => {
    database = await beginAt('10:00', { kinds: { firstOfDay: false } });
    const url = 'https://case.example.org/people/7';
    const page = { active: true, status: 'complete', url, lastAccessed: at('09:00') };
    computer.windows = [{ focused: true, state: 'normal', tabs: [page] }];
    await workFrom(database, '09:00', '09:59:30');
    expect(await rulesAfterLook(database)).toEqual([]);
    goTo('10:02');
    expect(await rulesAfterLook(database)).toEqual(['unmeasurable']);
  });

  test('shows nothing on a screen that is presented or shared, and what is still due afterwards', async () => {
    database = await beginAt('16:30', evening);
    computer.windows = [{ focused: true, state: 'fullscreen', tabs: [] }];
    expect(await rulesAfterLook(database)).toEqual([]);
    computer.windows = [{ focused: true, state: 'normal', tabs: [] }];
    // As Firefox says it.
    computer.tabs = [
      { sharingState: { screen: undefined } },
      { sharingState: { screen: 'Window' } },
    ];
    expect(await rulesAfterLook(database)).toEqual([]);
    computer.tabs = [{ sharingState: { screen: undefined } }];
    expect(await rulesAfterLook(database)).toEqual(['endOfDay']);
  });

  test('shows nothing while counting is paused', async () => {
    database = await beginAt('16:30', evening);
    await pause('16:00', '17:00');
    expect(await rulesAfterLook(database)).toEqual([]);
  });

  test('shows nothing where an organisation turned reminders off, whatever the person set', async () => {
    database = await beginAt('16:30', { ...evening, isOff: false });
    await storeTeamFile({ version: 1, systems: [care], nudges: 'off' });
    expect(await rulesAfterLook(database)).toEqual([]);
  });

  test('shows at most one an hour and three a day', async () => {
    database = await beginAt('09:01', { ...evening, endOfDayAt: '10:30' });
    await workFrom(database, '09:00', '09:01');
    expect(await rulesAfterLook(database)).toHaveLength(1);
    loseAccess();
    goTo('10:00');
    expect(await rulesAfterLook(database)).toHaveLength(1);
    goTo('10:01');
    expect(await rulesAfterLook(database)).toEqual(['firstOfDay', 'accessLost']);
    goTo('11:29');
    expect(await rulesAfterLook(database)).toEqual(['firstOfDay', 'accessLost', 'endOfDay']);
    await browser.storage.local.set({
      allowedHosts: { 'https://case.example.org/*': at('12:00') },
    });
    goTo('14:00');
    expect(await rulesAfterLook(database), 'the fourth').toHaveLength(3);
  });

  test('doubles nothing when the clock is set back', async () => {
    database = await beginAt('16:30', evening);
    await rulesAfterLook(database);
    goTo('15:10');
    await rulesAfterLook(database);
    goTo('16:30');
    expect(await rulesAfterLook(database)).toEqual(['endOfDay']);
    expect(computer.shown).toBe(1);
  });

  test('doubles nothing when two workers look at once', async () => {
    database = await beginAt('16:30', evening);
    await Promise.all([lookForReminders(), lookForReminders(), lookForReminders()]);
    expect(computer.shown).toBe(1);
  });

  test('that could not show its message leaves it in the popup', async () => {
    database = await beginAt('16:30', evening);
    const failing = vi.spyOn(browser.notifications!, 'create');
    failing.mockRejectedValueOnce(new Error('no room'));
    const told = vi.spyOn(console, 'error').mockReturnValue();
    expect(await rulesAfterLook(database)).toEqual(['endOfDay']);
    expect(computer).toMatchObject({ shown: 0, dot: '•' });
    expect(told).toHaveBeenCalledExactlyOnceWith('Alongside:', 'Error');
    told.mockRestore();
  });

  test('waits until the start was settled, which ends with a look', async () => {
    database = await beginAt('16:30', evening);
    await browser.storage.session.remove('startSettled');
    expect(await rulesAfterLook(database)).toEqual([]);
  });

  test('has the browser wake the worker when the next one may be due', async () => {
    database = await beginAt('09:00', { kinds: { endOfDay: true, longStretch: true } });
    await lookForReminders();
    expect(await alarm()).toBe(at('16:30'));
    goTo('11:00');
    await workFrom(database, '10:00', '10:59:50');
    await lookForReminders();
    expect(await alarm()).toBe(at('11:00:50'));
    await changeReminders(() => ({ isOff: true }));
    await lookForReminders();
    expect(await alarm()).toBeUndefined();
  });
});

describe('after a pulse', () => {
  const settle = async () => {
    // What follows from a pulse is waited for by nobody.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await navigator.locks.request('reminders', () => undefined);
    await navigator.locks.request('badge', () => undefined);
  };

  test('its answer is given as it is, and a look is taken when it is time', async () => {
    database = await beginAt('09:01');
    await workFrom(database, '09:00', '09:01');
    expect(await afterPulse(Promise.resolve('kept'))).toBe('kept');
    await settle();
    expect(await database.getAll('nudges')).toMatchObject([{ rule: 'firstOfDay' }]);
  });

  test('no look is taken while none can bring anything, so that the database is not asked', async () => {
    database = await beginAt('09:01');
    await workFrom(database, '09:00', '09:01');
    await lookForReminders();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (let pulses = 0; pulses < 6 * 60; pulses += 1) {
      vi.setSystemTime(Date.now() + MINUTE_MS / 6);
      await afterPulse(Promise.resolve('kept'));
    }
    await settle();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('none is taken after what was not kept', async () => {
    database = await beginAt('09:01');
    await workFrom(database, '09:00', '09:01');
    for (const answer of ['notCounted', 'notKept'] as const) {
      expect(await afterPulse(Promise.resolve(answer))).toBe(answer);
    }
    await settle();
    expect(await database.count('nudges')).toBe(0);
  });
});
