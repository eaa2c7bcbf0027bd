// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../entrypoints/dashboard/Dashboard';
import type { DayActions, DayView } from '../../../utils/dashboard/view';
import { languageOf } from '../../../utils/language/language';
import {
  at,
  busyDay,
  counted,
  emptyDay,
  fullDay,
  MINUTE_MS,
  oldDay,
  struckOutDay,
  uncounted,
} from './someDayView';

function actionsWith(some: Partial<DayActions> = {}): DayActions {
  const nothing = () => Promise.resolve();
  return {
    goTo: vi.fn(),
    strikeOut: vi.fn(nothing),
    strikeOutBetween: vi.fn(async () => null),
    undoCorrection: vi.fn(nothing),
    strikeOutDay: vi.fn(nothing),
    undoStrikeOutDay: vi.fn(nothing),
    readRange: vi.fn(() => Promise.reject(new Error('not asked for'))),
    openSettings: vi.fn(nothing),
    ...some,
  };
}

async function show(view: DayView, actions = actionsWith()): Promise<DayActions> {
  const language = languageOf('en-GB');
  await act(() =>
    render(<Dashboard view={view} actions={actions} language={language} />, document.body),
  );
  return actions;
}

const written = (element: Element | null) => element?.textContent?.replaceAll('\u00A0', ' ') ?? '';
const text = () => written(document.body);
const rows = () => [...document.querySelectorAll('.stretch-table tbody tr')].map(written);
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button is named ${name}`);
  return found;
};
const settle = () => new Promise((resolve) => setTimeout(resolve));
const press = (name: string) =>
  act(async () => {
    button(name).click();
    await settle();
  });
const key = (name: string, target: EventTarget = document.body, some: KeyboardEventInit = {}) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...some }));
  });
const type = (label: string, value: string) =>
  act(() => {
    const found = [...document.querySelectorAll('label')].find((one) => written(one) === label);
    const field = found?.querySelector('input');
    if (!field) throw new Error(`no field is named ${label}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

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
    expect(text()).toContain('What was not counted on this day is no longer kept.');
    expect(text()).toContain('Waiting for pages to load: 12 m, 1 load over 5 s.');
    expect(document.querySelector('.stretch-table')).toBeNull();
    expect(text()).not.toContain('This day');
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

  it('says how much lay outside the hours only where there are hours', async () => {
    await show(fullDay);
    expect(text()).toContain('Outside your hours: 18 m of the recording-system time.');
    await show({ ...fullDay, outsideMs: 0 });
    expect(text()).toContain('Outside your hours: none of the recording-system time.');
    await show({ ...fullDay, outsideMs: null });
    expect(text()).not.toContain('Outside your hours');
  });

  it('is the same at 3, 5 and 10 minutes', async () => {
    await show(fullDay);
    const table = [...document.querySelectorAll('.allowance-table tbody tr')].map(written);
    expect(table).toEqual(['3 minutes2 h 51 m', '5 minutes3 h 12 m', '10 minutes3 h 24 m']);
  });
});

describe('striking out', () => {
  const asked = "I wasn't recording: Harbour, 10:05 to 10:40";

  it('takes the stretch exactly where its times were left as they stood', async () => {
    const stretch = counted(at(10, 5, 12), at(10, 40, 48));
    const actions = await show({ ...fullDay, stretches: [stretch] });
    await press(asked);
    expect((document.activeElement as HTMLInputElement).value).toBe('10:05');
    await press('Strike out');
    expect(actions.strikeOut).toHaveBeenCalledExactlyOnceWith(stretch);
    expect(actions.strikeOutBetween).not.toHaveBeenCalled();
    expect(text()).toContain('Struck out: 10:05 to 10:40.');
  });

  it('of a part takes the time that was typed, and the other edge exactly', async () => {
    const stretch = counted(at(10, 5, 12), at(10, 40, 48));
    const actions = await show({ ...fullDay, stretches: [stretch] });
    await press(asked);
    await type('From', '10:20');
    await press('Strike out');
    expect(actions.strikeOutBetween).toHaveBeenCalledExactlyOnceWith('10:20', stretch.end);
    expect(actions.strikeOut).not.toHaveBeenCalled();
  });

  it('says what is wrong with the times, and keeps them', async () => {
    const strikeOutBetween = vi.fn(async () => 'endsBeforeItStarts' as const);
    await show(fullDay, actionsWith({ strikeOutBetween }));
    await press(asked);
    await type('To', '10:00');
    await press('Strike out');
    expect(text()).toContain('The end must come after the start.');
    expect(document.querySelector('.time-field input')?.getAttribute('aria-invalid')).toBe('true');
    await press('Leave it counted');
    expect(document.activeElement).toBe(button(asked));
    expect(document.querySelector('.strike-out')).toBeNull();
  });

  it('is left by Escape, and the focus goes back', async () => {
    const actions = await show(fullDay);
    await press(asked);
    await key('Escape', document.activeElement ?? undefined);
    expect(document.activeElement).toBe(button(asked));
    expect(actions.strikeOut).not.toHaveBeenCalled();
  });

  it('says so when it was not kept, and leaves the times open', async () => {
    const strikeOut = () => Promise.reject(new Error('closed'));
    await show(fullDay, actionsWith({ strikeOut }));
    await press(asked);
    await press('Strike out');
    expect(text()).toContain('That was not saved.');
    expect(document.querySelector('.strike-out')).not.toBeNull();
    expect(text()).not.toContain('Struck out: 10:05');
  });

  it('gives the focus to the undo that comes in its place, and back again', async () => {
    const before = counted(at(8), at(9));
    const stretch = counted(at(10, 5), at(10, 40));
    const correction = uncounted('corrected', stretch.start, stretch.end, 'new');
    const measured = { ...fullDay, stretches: [before, stretch] };
    const struck = { ...fullDay, stretches: [before, correction] };
    const actions: DayActions = actionsWith({
      strikeOut: async () => void (await show(struck, actions)),
      undoCorrection: async () => void (await show(measured, actions)),
    });
    await show(measured, actions);
    await press(asked);
    await press('Strike out');
    expect(document.activeElement).toBe(button('Undo: struck out, 10:05 to 10:40'));
    await press('Undo: struck out, 10:05 to 10:40');
    expect(document.activeElement).toBe(button(asked));
    expect(text()).toContain('No longer struck out: 10:05 to 10:40.');
  });

  it('of the whole day has its undo under the same focus', async () => {
    const actions: DayActions = actionsWith({
      strikeOutDay: async () => void (await show(struckOutDay, actions)),
      undoStrikeOutDay: vi.fn(async () => void (await show(fullDay, actions))),
    });
    await show(fullDay, actions);
    button('Strike out the whole day').focus();
    await press('Strike out the whole day');
    expect(text()).toContain('The whole day is struck out.');
    expect(text()).toContain('0 m in recording systems and 1 h 15 m of direct time.');
    expect(text()).toContain('You struck out this day');
    expect(document.activeElement).toBe(button('Undo: count this day again'));
    await press('Undo: count this day again');
    expect(actions.undoStrikeOutDay).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button('Strike out the whole day'));
    expect(text()).toContain('The day counts again, as it was measured.');
  });
});

describe('several days', () => {
  const range = { from: '2026-11-16', to: '2026-11-20', recordingMs: 834 * MINUTE_MS };

  it('are worked out at other allowances, the week up to the day being proposed', async () => {
    const readRange = vi.fn(async () => ({
      ...range,
      atAllowances: [3, 5, 10].map((allowanceMinutes) => ({
        allowanceMinutes,
        recordingMs: (800 + allowanceMinutes) * MINUTE_MS,
      })),
      leftOut: { ...emptyDay.leftOut, pausedMs: 30 * MINUTE_MS },
    }));
    await show(fullDay, actionsWith({ readRange }));
    await press('Work it out');
    expect(readRange).toHaveBeenCalledExactlyOnceWith('2026-11-16', '2026-11-20');
    expect(text()).toContain('Mon 16 Nov to Fri 20 Nov: 13 h 54 m in recording systems.');
    expect(text()).toContain('Not counted: 30 m paused.');
    expect(text()).toContain('10 minutes13 h 30 m');
  });

  it('of which some have only totals left are not worked out, and it says why', async () => {
    const readRange = async () => ({ ...range, atAllowances: null, leftOut: null });
    await show(fullDay, actionsWith({ readRange }));
    await press('Work it out');
    expect(text()).toContain('13 h 54 m in recording systems.');
    expect(text()).toContain('The details of some of these days are no longer kept');
  });

  it('need both dates', async () => {
    const actions = await show(fullDay);
    await type('Last day', '');
    await press('Work it out');
    expect(text()).toContain('Give both days.');
    expect(actions.readRange).not.toHaveBeenCalled();
  });
});
