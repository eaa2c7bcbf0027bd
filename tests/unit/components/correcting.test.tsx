// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DayActions, RangeView } from '../../../utils/dashboard/view';
import { actionsWith, settle, show, text, button, press, key, type } from './drawnDay';
import { at, counted, emptyDay, fullDay, MINUTE_MS, struckOutDay, uncounted } from './someDayView';

afterEach(() => render(null, document.body));

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
    expect(actions.strikeOutBetween).toHaveBeenCalledExactlyOnceWith(stretch, '10:20', stretch.end);
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

  it('say while they are worked out that something is under way', async () => {
    const asked = Promise.withResolvers<RangeView>();
    await show(fullDay, actionsWith({ readRange: () => asked.promise }));
    await press('Work it out');
    expect(document.querySelector('progress')).not.toBeNull();
    await act(async () => {
      asked.resolve({ ...range, atAllowances: null, leftOut: null });
      await settle();
    });
    expect(document.querySelector('progress')).toBeNull();
    expect(text()).toContain('13 h 54 m in recording systems.');
  });

  it('of which some have only totals left are not worked out, and it says why', async () => {
    const readRange = async () => ({ ...range, atAllowances: null, leftOut: null });
    await show(fullDay, actionsWith({ readRange }));
    await press('Work it out');
    expect(text()).toContain('13 h 54 m in recording systems.');
    expect(text()).toContain('The details of some of these days are no longer kept');
    expect(text()).toContain('neither what was not counted nor the total at other allowances');
  });

  it('need both dates', async () => {
    const actions = await show(fullDay);
    await type('Last day', '');
    await press('Work it out');
    expect(text()).toContain('Give both days.');
    expect(actions.readRange).not.toHaveBeenCalled();
  });
});
