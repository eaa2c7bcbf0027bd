// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup';
import { languageOf } from '../../../utils/language/language';
import type { PopupView, ReminderView } from '../../../utils/popup/view';
import { press, text } from './drawnDay';
import { somePopupActions, somePopupView } from './somePopup';

const { now, tip } = somePopupView;
const lost = { id: 'lost', rule: 'accessLost', systemId: 'care', systemName: 'Care' } as const;
const asked: ReminderView = {
  id: 'asked',
  rule: 'endOfDay',
  offers: [{ kind: 'phone', minutes: 15 }],
};

const nothing = () => vi.fn(async () => undefined);
const reminder = {
  see: nothing(),
  close: nothing(),
  turnOff: nothing(),
  snooze: nothing(),
  add: nothing(),
};
const allow = vi.fn(async () => 'added' as const);
const actions = somePopupActions({ reminder, allow });

const show = (changed: Partial<PopupView>) =>
  act(() =>
    render(
      <Popup
        view={{ ...somePopupView, ...changed }}
        actions={actions}
        language={languageOf('en-GB')}
      />,
      document.body,
    ),
  );

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('a reminder in the popup', () => {
  it('is noted as seen once, however often the popup is drawn', async () => {
    await show({ reminder: asked });
    await show({ reminder: asked, now: now + 15_000 });
    expect(reminder.see).toHaveBeenCalledExactlyOnceWith('asked');
  });

  it('asks where it is answered, and adds with one press', async () => {
    await show({ reminder: asked });
    expect(text()).toContain('Anything to add for today?');
    expect(text()).not.toContain('Add direct time');
    await press('Phone, 15\u00A0m');
    expect(reminder.add).toHaveBeenCalledExactlyOnceWith('asked', { kind: 'phone', minutes: 15 });
  });

  it('is round its tip, with what it is', async () => {
    await show({ reminder: { id: 'first', rule: 'firstOfDay', hasTip: true } });
    expect(text()).toContain('A tip for today');
    expect(text()).not.toContain('Before you write');
    expect(document.querySelector('cite')?.textContent).toBe(tip?.credit);
    await show({ reminder: { id: 'long', rule: 'longStretch', hasTip: true } });
    expect(text()).toContain('Here is a thought for when you go on.');
  });

  it('is a breath alone where there is no tip', async () => {
    await show({ reminder: { id: 'long', rule: 'longStretch', hasTip: false } });
    expect(text()).toContain('Time to look up, and to stretch.');
    expect(text()).toContain('Before you write');
  });

  it('says what is not counted, and has the browser asked', async () => {
    await show({ reminder: lost });
    expect(text()).toContain('Care is not being counted');
    await press('Allow');
    expect(allow).toHaveBeenCalledExactlyOnceWith('care');
  });

  it('says nothing that the line above says, but can be turned off there', async () => {
    const status = { kind: 'accessMissing', systemId: 'care', systemName: 'Care' } as const;
    await show({ reminder: lost, status });
    expect(text()).not.toContain('Care is not being counted');
    await press('No more of these');
    expect(reminder.turnOff).toHaveBeenCalledExactlyOnceWith('accessLost', 'lost');
  });

  it.each([
    ['Not now', reminder.close, ['asked'], ''],
    ['Not until tomorrow', reminder.snooze, [], 'No reminders until tomorrow.'],
    ['No more of these', reminder.turnOff, ['endOfDay', 'asked'], 'Turned off.'],
  ])(
    'goes with “%s”, which is said, and the focus stays in the page',
    async (name, done, given, said) => {
      await show({ reminder: asked });
      const before = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === name,
      );
      before?.focus();
      done.mockImplementationOnce(() => show({ reminder: null }) as Promise<undefined>);
      await press(name);
      expect(done).toHaveBeenCalledExactlyOnceWith(...given);
      expect(text()).toContain(said);
      expect(text()).not.toContain('Anything to add for today?');
      expect(document.activeElement).toBe(document.querySelector('main'));
    },
  );

  it('stays when what was asked for could not be kept', async () => {
    await show({ reminder: asked });
    reminder.close.mockRejectedValueOnce(new Error('closed'));
    await press('Not now');
    expect(text()).toContain('That was not saved.');
    expect(text()).toContain('Anything to add for today?');
  });
});
