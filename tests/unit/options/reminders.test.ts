import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languageOf } from '../../../utils/language/language';
import { optionsActions } from '../../../utils/options/optionsActions';
import { readOptions } from '../../../utils/options/readOptions';
import { noSettings } from '../../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../../utils/settings/settingsStore';
import { openDatabase } from '../../../utils/store/database';
import { emptied } from '../store/freshDatabase';
import { browser, computer, resetComputer } from '../reminding/browser';

vi.mock('wxt/browser', () => import('../reminding/browser'));

const language = languageOf('en-GB');
const refresh = vi.fn(async () => undefined);
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };
const page = async () => {
  const reading = await readOptions('');
  const { reminders } = optionsActions(reading, language.say, refresh);
  return { view: reading.view.reminders, ...reminders };
};
const said = async () => (await loadSettings()).reminders;
const NOW = Date.parse('2026-11-24T10:00Z');

beforeEach(async () => {
  resetComputer();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await changeSettings(() => ({ ...noSettings, systems: [care] }));
  return () => vi.useRealTimers();
});

describe('the settings of reminders', () => {
  test('are as they are from the start', async () => {
    expect((await page()).view).toMatchObject({
      isOff: false,
      isSnoozed: false,
      kinds: { firstOfDay: true, accessLost: true, endOfDay: false, longStretch: false },
      asNotification: { accessLost: false, endOfDay: false },
      longStretchMinutes: 50,
      endOfDayAt: '16:30',
    });
  });

  test('turn all off and on with one switch, and keep what was set of each', async () => {
    await (await page()).setKind('firstOfDay', false);
    await (await page()).setAll(false);
    expect((await page()).view.isOff).toBe(true);
    await (await page()).setAll(true);
    expect((await page()).view).toMatchObject({ isOff: false, kinds: { firstOfDay: false } });
  });

  test('have the browser asked when one is turned on that is to come as a message', async () => {
    const asked = vi.spyOn(browser.permissions, 'request');
    computer.mayNotify = false;
    const { setKind } = await page();
    const turnedOn = setKind('endOfDay', true);
    expect(asked, 'inside the click').toHaveBeenCalledOnce();
    expect(await turnedOn).toBe(true);
    expect(await said()).toEqual({ kinds: { endOfDay: true }, asNotification: { endOfDay: true } });
    asked.mockRestore();
  });

  test('keep what was turned on where the browser says no, and say so', async () => {
    Object.assign(computer, { mayNotify: false, answersYes: false });
    expect(await (await page()).setKind('endOfDay', true)).toBe(false);
    expect(await said()).toEqual({
      kinds: { endOfDay: true },
      asNotification: { endOfDay: false },
    });
    expect(await (await page()).setAsNotification('accessLost', true)).toBe(false);
    expect((await page()).view.asNotification.accessLost).toBe(false);
  });

  test('ask nobody about one that waits in the popup, or was on', async () => {
    const asked = vi.spyOn(browser.permissions, 'request');
    const { setKind } = await page();
    expect(await setKind('longStretch', true)).toBeNull();
    expect(await setKind('accessLost', true)).toBeNull();
    expect(await setKind('endOfDay', false)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('notice when the leave to show messages is taken away', async () => {
    await (await page()).setKind('endOfDay', true);
    expect((await page()).view.mayNotify).toBe(true);
    computer.mayNotify = false;
    expect((await page()).view).toMatchObject({
      mayNotify: false,
      asNotification: { endOfDay: true },
    });
    expect(await (await page()).askToNotify()).toBe(true);
  });

  test('take a long stretch of 20 to 180 minutes and no other', async () => {
    const { setLongStretch } = await page();
    for (const minutes of [20, 180]) {
      await setLongStretch(minutes);
      expect((await page()).view.longStretchMinutes).toBe(minutes);
    }
    for (const minutes of [19, 181, 30.5, Number.NaN]) {
      await expect(setLongStretch(minutes)).rejects.toThrow(RangeError);
    }
    expect((await page()).view.longStretchMinutes).toBe(180);
  });

  test('take a time of day to ask at and nothing else', async () => {
    const { setEndOfDayAt } = await page();
    expect(await setEndOfDayAt('17:05')).toBeNull();
    for (const time of ['', '24:00', '7:05', '17:05:30']) {
      expect(await setEndOfDayAt(time)).toBe('notATime');
    }
    expect((await page()).view.endOfDayAt).toBe('17:05');
  });

  test('put all off until tomorrow, and end that', async () => {
    await emptied(await openDatabase());
    await (await page()).snooze();
    expect((await page()).view.isSnoozed).toBe(true);
    await (await page()).endSnooze();
    expect((await page()).view.isSnoozed).toBe(false);
  });
});

describe('a preview', () => {
  test('shows each kind as it would look, with the person’s own system', async () => {
    const { previews } = (await page()).view;
    expect(previews.accessLost).toMatchObject({
      reminder: { rule: 'accessLost', systemName: 'Care' },
      tip: null,
      message: {
        title: 'Care is not being counted',
        buttons: ['Allow it in settings', 'No more of these'],
      },
    });
    expect(previews.firstOfDay).toMatchObject({ tip: { id: 'A1' }, message: null });
    expect(previews.endOfDay.message?.buttons).toHaveLength(2);
  });

  test('names no system where there is none', async () => {
    await changeSettings(() => noSettings);
    expect((await page()).view.previews.unmeasurable.reminder).toMatchObject({
      systemName: 'Your case system',
    });
  });
});

describe('why reminders came', () => {
  test('is said of the last twenty, the latest first', async () => {
    const database = await emptied(await openDatabase());
    const rows = [
      ['firstOfDay:2026-11-24', 'firstOfDay', 'A1', NOW - 5000],
      [`longStretch:${Date.parse('2026-11-24T08:15Z')}`, 'longStretch', 'gone', NOW - 4000],
      ['accessLost:care:1', 'accessLost', 'care', NOW - 3000],
      ['unmeasurable:old:2026-11-24', 'unmeasurable', 'old', NOW - 2000],
      ['endOfDay:2026-11-24', 'endOfDay', '', NOW - 1000],
      ['tip', 'popup', 'A2', NOW],
    ] as const;
    for (const [id, rule, tipId, shownAt] of rows) {
      await database.put('nudges', { id, rule, tipId, shownAt });
    }
    expect(await (await page()).readWhy()).toMatchObject([
      { why: 'It was the hour that you set for it.', tip: null },
      {
        why: 'A page of a system that is no longer listed was in front, and nothing arrived from it.',
      },
      { why: 'The browser stopped letting Alongside look at Care.' },
      { why: 'You had been in your case system since 08:15, and had paused.', tip: null },
      {
        when: 'Tue 24 Nov, 09:59',
        why: 'You opened your case system for the first time that day.',
        tip: 'Part of a life story',
      },
    ]);
  });

  test('is kept back until it is known whether this is still the same person', async () => {
    const database = await emptied(await openDatabase());
    const day = Date.parse('2026-09-01T00:00Z');
    await database.put('calendar', { date: '2026-09-01', start: day, end: day + 24 * 3_600_000 });
    await database.put('nudges', {
      id: 'endOfDay:2026-09-01',
      rule: 'endOfDay',
      tipId: '',
      shownAt: day,
    });
    expect(await (await page()).readWhy()).toBeNull();
  });
});
