// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { show, written, text, rows, button, press, key } from './drawnDay';
import {
  at,
  busyDay,
  counted,
  emptyDay,
  fullDay,
  MINUTE_MS,
  oldDay,
  uncounted,
} from './someDayView';

afterEach(() => render(null, document.body));

describe('the way from day to day', () => {
  it('is by arrow keys anywhere but in a field, and with no other key held', async () => {
    const { goTo } = await show(fullDay);
    await key('ArrowLeft');
    expect(goTo).toHaveBeenLastCalledWith('2026-11-19');
    await key('ArrowRight', button('Today'));
    expect(goTo).toHaveBeenLastCalledWith('2026-11-21');
    const date = document.querySelector('input[type=date]');
    await key('ArrowLeft', date ?? undefined);
    await key('ArrowLeft', document.body, { altKey: true });
    await key('ArrowLeft', document.body, { shiftKey: true });
    expect(goTo).toHaveBeenCalledTimes(2);
  });

  it('ends at the first record and at today, and keeps the focus there', async () => {
    const { goTo } = await show({ ...fullDay, isToday: true, previous: null, next: null });
    await key('ArrowLeft');
    await key('ArrowRight');
    await press('The day before');
    await press('The day after');
    await press('Today');
    expect(goTo).not.toHaveBeenCalled();
    expect(button('The day after').disabled, 'a disabled button would lose the focus').toBe(false);
    expect(button('The day after').getAttribute('aria-disabled')).toBe('true');
  });

  it('is by a date, but to none that is half typed or still to come', async () => {
    const { goTo } = await show(fullDay);
    const field = document.querySelector<HTMLInputElement>('.day-ways input');
    const change = (value: string) =>
      act(() => {
        if (field) field.value = value;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    for (const bad of ['', '2026-11-25', '0002-13-01']) await change(bad);
    expect(goTo).not.toHaveBeenCalled();
    await change('2026-10-02');
    expect(goTo).toHaveBeenCalledExactlyOnceWith('2026-10-02');
    await press('Today');
    expect(goTo).toHaveBeenLastCalledWith('2026-11-24');
  });

  it('is told to a screen reader, once for each day that is gone to', async () => {
    const actions = await show(fullDay);
    const news = () => written(document.querySelector('output.visually-hidden'));
    expect(news()).toBe('');
    await show({ ...fullDay, date: '2026-11-19', recordingMs: 60 * MINUTE_MS }, actions);
    const told = 'Thursday 19 November: 1 h in recording systems and 1 h 15 m of direct time';
    expect(news()).toBe(told);
    await show({ ...fullDay, date: '2026-11-19', recordingMs: 61 * MINUTE_MS }, actions);
    expect(news(), 'not again for a minute more').toBe(told);
  });
});

describe('a day', () => {
  it('begins with both numbers in a sentence, and what the first is made of', async () => {
    await show(fullDay);
    expect(written(document.querySelector('h1'))).toBe('Friday 20 November');
    expect(document.title).toBe('Friday 20 November – Alongside');
    expect(text()).toContain('3 h 12 m in recording systems and 1 h 15 m of direct time.');
    expect(text()).toContain('Harbour 2 h 30 m');
    const recording = document.querySelector('[data-testid="recording-time"]');
    expect(recording?.getAttribute('datetime')).toBe('PT11520.000S');
    await show({ ...fullDay, isToday: true });
    expect(text()).toContain('1 h 15 m of direct time so far today.');
  });

  it('names its year when that is not this year', async () => {
    await show({ ...fullDay, date: '2025-11-21' });
    expect(written(document.querySelector('h1'))).toBe('Friday 21 November 2025');
  });

  it('says in a table all that the picture shows', async () => {
    await show(fullDay);
    expect(rows()).toEqual([
      "08:5209:4755 mHarbourI wasn't recording",
      '09:4710:05–not countedAway, or nothing touched',
      "10:0510:4035 mHarbourI wasn't recording",
      '10:4011:00–not countedIn sight, beside another window',
      '11:0011:08–not countedStruck outUndo',
      "11:0811:2012 mHarbourI wasn't recording",
      '12:0513:15–not countedScreen locked',
      "13:1513:5742 mHarbour FinanceI wasn't recording",
      '14:0014:15–not countedPaused',
      "15:4016:2848 mHarbourI wasn't recording",
    ]);
    const bars = [...document.querySelectorAll('.timeline rect.fill')];
    // The one more is the entry that has a time.
    expect(bars).toHaveLength(rows().length + 1);
    expect(document.querySelector('.timeline > svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('counts what was beside where the person wants it counted', async () => {
    await show({ ...fullDay, countsBeside: true });
    expect(rows()[3]).toBe('10:4011:0020 mIn sight, beside another window');
    expect(text()).not.toContain('in sight beside another window');
  });

  it('lists what was added, with the time of what has one', async () => {
    await show(fullDay);
    const added = [...document.querySelectorAll('.logged li')].map(written);
    expect(added).toEqual(['Child and family45 mfrom 14:30', 'Phone30 m']);
  });

  it('says which entries are of a kind that does not count, and draws none of them', async () => {
    const bars = () => document.querySelectorAll('.timeline .fill-direct').length;
    await show({ ...fullDay, countedKinds: ['visitFamily'] });
    const added = [...document.querySelectorAll('.logged li')].map(written);
    expect(added).toEqual([
      'Child and family45 mfrom 14:30',
      'Phone30 mnot counted as direct time',
    ]);
    expect(bars()).toBe(1);
    await show({ ...fullDay, countedKinds: ['phone'] });
    expect(bars()).toBe(0);
  });

  it('folds a long table away, and leaves it as the person has it', async () => {
    const isOpen = () => document.querySelector('details')?.open;
    const actions = await show(fullDay);
    expect(isOpen()).toBe(true);
    await show({ ...busyDay, date: '2026-11-19' }, actions);
    expect(isOpen()).toBe(false);
    expect(written(document.querySelector('summary'))).toBe('All stretches (100)');
    await act(() => document.querySelector('summary')?.click());
    await show({ ...busyDay, date: '2026-11-19', now: busyDay.now + 1 }, actions);
    expect(isOpen()).toBe(true);
  });

  it('draws nothing beyond now', async () => {
    const stretches = [
      counted(at(8), at(9)),
      uncounted('corrected', at(9), at(24), 'whole-evening'),
    ];
    await show({ ...fullDay, isToday: true, now: at(10), stretches, entries: [] });
    const hours = [...document.querySelectorAll('.tick')].map(written);
    expect(hours).toEqual(['08:00', '09:00', '10:00']);
    expect(written(document.querySelector('.now'))).toBe('now');
  });

  it('of which only totals are kept says so, and can be struck out whole alone', async () => {
    await show(oldDay);
    expect(text()).toContain('The minutes of a day are kept for 31 days.');
    await show({ ...oldDay, factsKeptDays: 90 });
    expect(text()).toContain('The minutes of a day are kept for 90 days.');
    expect(text()).toContain('Details of what was not counted are no longer kept for this day.');
    expect(text()).toContain('Waiting for pages to load: 12 m, 1 load over 5 s.');
    expect(document.querySelector('.stretch-table')).toBeNull();
    expect(text()).not.toContain('This day');
    expect(text()).toContain('it cannot be worked out at other allowances');
    expect(button('Strike out the whole day')).toBeDefined();
  });

  it('without anything says so, and offers nothing to strike out', async () => {
    await show(emptyDay);
    expect(text()).toContain('Nothing was measured on this day.');
    expect(text()).not.toContain('Strike out');
    await show({ ...emptyDay, isToday: true, previous: null, next: null });
    expect(text()).toContain('Nothing counted yet today.');
    expect(text(), 'there are no other days').not.toContain('Over several days');
  });

  it.each([
    ['switchedOff', 'counting is switched off by your organisation or team'],
    ['noSystem', 'there is no case system to count'],
    ['paused', 'counting is paused'],
    ['noAccess', 'The browser does not let Alongside look at every case system'],
  ] as const)('promises nothing today while nothing is counted: %s', async (notCounting, why) => {
    await show({ ...emptyDay, isToday: true, notCounting });
    expect(text()).toContain(why);
    expect(text()).not.toContain('by itself');
  });

  it('says how much lay outside the hours only where there are hours', async () => {
    await show(fullDay);
    expect(text()).toContain('Outside your hours: 18 m of the recording-system time.');
    await show({ ...fullDay, outsideMs: 0 });
    expect(text()).toContain('Outside your hours: none of the recording-system time.');
    await show({ ...fullDay, detail: 'totals' });
    expect(text()).toContain(
      'Outside the hours set at the time: at least 18 m of the recording-system time.',
    );
    await show({ ...fullDay, detail: 'totals', outsideMs: 1 });
    expect(text()).not.toContain('Outside');
    await show({ ...fullDay, outsideMs: null });
    expect(text()).not.toContain('Outside');
  });

  it('is the same at 3, 5 and 10 minutes', async () => {
    await show(fullDay);
    const table = [...document.querySelectorAll('.allowance-table tbody tr')].map(written);
    expect(table).toEqual(['3 minutes2 h 51 m', '5 minutes3 h 12 m', '10 minutes3 h 24 m']);
  });
});
