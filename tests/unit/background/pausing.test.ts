import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onAlarm, onCommand } from '../../../utils/background/events';
import {
  PAUSE_ALARM,
  pauseFor,
  resumeCounting,
  showPause,
} from '../../../utils/background/pausing';
import { openDatabase } from '../../../utils/store/database';
import type { Database } from '../../../utils/store/schema';
import { emptied } from '../store/freshDatabase';

const toolbar = vi.hoisted(() => ({ text: '', title: '' }));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const action = {
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (toolbar.text = text)),
    setTitle: ({ title }: { title: string }) => Promise.resolve(void (toolbar.title = title)),
  };
  return { browser: { ...fakeBrowser, action } };
});

const MINUTE_MS = 60_000;
const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);

let database: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('14:10') });
  fakeBrowser.reset();
  Object.assign(toolbar, { text: '', title: '' });
  database = await emptied(await openDatabase());
  return () => vi.useRealTimers();
});

const pauses = async () =>
  (await database.getAll('absences')).map(({ start, end }) => [
    new Date(start).toISOString().slice(11, 16),
    new Date(end ?? 0).toISOString().slice(11, 16),
  ]);
const alarm = async () => (await fakeBrowser.alarms.get(PAUSE_ALARM))?.scheduledTime;
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE_MS);

describe('the keyboard command', () => {
  test('pauses for an hour, which the toolbar says', async () => {
    await onCommand('pause');
    expect(await pauses()).toEqual([['14:10', '15:10']]);
    expect(toolbar).toEqual({ text: '•', title: 'Alongside · Paused until 15:10' });
    expect(await alarm()).toBe(at('15:10'));
  });

  test('resumes when counting is paused, however it was', async () => {
    await pauseFor('quarterHour');
    pass(5);
    await onCommand('pause');
    expect(await pauses()).toEqual([['14:10', '14:15']]);
    expect(toolbar).toEqual({ text: '', title: 'Alongside' });
    expect(await alarm()).toBeUndefined();
  });

  test('pauses again when the last pause is over', async () => {
    await pauseFor('quarterHour');
    pass(20);
    await onCommand('pause');
    expect((await pauses()).toSorted()).toEqual([
      ['14:10', '14:25'],
      ['14:30', '15:30'],
    ]);
  });

  test('that is another changes nothing', async () => {
    await onCommand('_execute_action');
    expect(await pauses()).toEqual([]);
  });

  test('pressed twice at once leaves nothing paused', async () => {
    await Promise.all([onCommand('pause'), onCommand('pause')]);
    expect(await pauses()).toEqual([]);
  });
});

describe('a pause', () => {
  test('that is over is no longer on the toolbar once its alarm has gone off', async () => {
    await pauseFor('hour');
    pass(60);
    await onAlarm(PAUSE_ALARM);
    expect(toolbar).toEqual({ text: '', title: 'Alongside' });
  });

  test('is on the toolbar again after a start, with its alarm', async () => {
    await pauseFor('hour');
    await fakeBrowser.alarms.clear(PAUSE_ALARM);
    Object.assign(toolbar, { text: '', title: '' });
    await showPause();
    expect(toolbar.text).toBe('•');
    expect(await alarm()).toBe(at('15:10'));
  });

  test('is gone from the toolbar when counting goes on', async () => {
    await pauseFor('untilTomorrow');
    expect(toolbar.title).toBe('Alongside · Paused until tomorrow');
    await resumeCounting();
    expect(toolbar).toEqual({ text: '', title: 'Alongside' });
  });

  test('until tomorrow lasts until the day ends that it is by now', async () => {
    const day = { date: '2026-11-24', start: at('00:00'), end: at('23:00') };
    await database.put('calendar', day);
    await pauseFor('untilTomorrow');
    expect(await alarm(), 'as it was written down').toBe(at('23:00'));
    vi.setSystemTime(at('23:30'));
    await pauseFor('untilTomorrow');
    expect(await alarm(), 'the next day').toBe(Date.parse('2026-11-26T00:00Z'));
  });
});
