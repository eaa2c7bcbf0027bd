// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup';
import { languageOf } from '../../../utils/language/language';
import type { PopupActions } from '../../../utils/popup/actions';
import type { PopupView } from '../../../utils/popup/view';
import { tips } from '../../../utils/tips/library';
import { somePopupActions, somePopupView } from './somePopup';

const HOUR_MS = 3_600_000;
const { now } = somePopupView;
const site = { origin: 'https://case.example.org', host: 'case.example.org' };
const [firstTip = null, secondTip = null] = tips;

const counted = somePopupView;
const added = {
  id: 'entry-1',
  kind: 'phone',
  date: '2026-11-24',
  minutes: 30,
  createdOn: '2026-11-24',
  updatedAt: now,
};

async function show(view: PopupView, actions = somePopupActions()): Promise<PopupActions> {
  await act(() =>
    render(<Popup view={view} actions={actions} language={languageOf('en-GB')} />, document.body),
  );
  return actions;
}

const text = () => document.body.textContent?.replaceAll('\u00A0', ' ') ?? '';
const buttons = () => [...document.querySelectorAll('button')];
const button = (name: string) => {
  const found = buttons().find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (found === undefined) throw new Error(`no button is named ${name}`);
  return found;
};
const press = (name: string) =>
  act(async () => {
    button(name).click();
    // What follows from the press takes some turns of the queue.
    await new Promise((resolve) => setTimeout(resolve));
  });

afterEach(() => render(null, document.body));

describe('the popup', () => {
  it('sets recording-system time beside direct time', async () => {
    await show(counted);
    const recording = document.querySelector('[data-testid="recording-time"]');
    const direct = document.querySelector('[data-testid="direct-time"]');
    expect(recording?.getAttribute('datetime')).toBe('PT11520.000S');
    expect(recording?.textContent).toBe('3\u00A0h 12\u00A0m');
    expect(direct?.getAttribute('datetime')).toBe('PT75M');
    expect(document.querySelector('figcaption')?.textContent?.replaceAll('\u00A0', ' ')).toBe(
      'Recording system 3 h 12 m, direct time 1 h 15 m',
    );
  });

  it('has an empty track and nothing to compare while nothing was counted or added', async () => {
    await show({ ...counted, status: { kind: 'nothingYet' }, recordingMs: 0, directMinutes: 0 });
    expect(document.querySelectorAll('.bar-empty')).toHaveLength(1);
    expect(document.querySelectorAll('.bar-recording, .bar-direct')).toHaveLength(0);
    expect(text()).not.toMatch(/This week|NaN|Infinity/);
  });

  it('gives the week’s ratio with what it rests on, only when there is one', async () => {
    const ratio = { recordingMinutesPerDirectHour: 130.4, daysWithEntries: 3, days: 4 };
    await show({ ...counted, ratio });
    expect(text()).toContain(
      'This week 2 h 10 m in the system for each hour of direct time (3 of 4 days have entries)',
    );
    await show({ ...counted, ratio: { ...ratio, daysWithEntries: 1, days: 2 } });
    expect(text()).toContain('(1 of 2 days has entries)');
    await show(counted);
    expect(text()).not.toContain('This week');
  });

  it('asks the browser inside the click that adds a site', async () => {
    const addSite = vi.fn(async () => 'added' as const);
    await show(
      { ...counted, status: { kind: 'firstUse', site, canAdd: true } },
      somePopupActions({ addSite }),
    );
    button('Count time on case.example.org').click();
    expect(addSite).toHaveBeenCalledExactlyOnceWith(site);
  });

  it('says so when the person or the browser refuses a site', async () => {
    const addSite = async () => 'denied' as const;
    await show({ ...counted, otherSite: site }, somePopupActions({ addSite }));
    await press('Count it: case.example.org');
    expect(text()).toContain('You said no to the browser, so case.example.org is not counted.');
  });

  it('offers no site where the organisation chooses the systems', async () => {
    await show({ ...counted, status: { kind: 'firstUse', site: null, canAdd: false } });
    expect(text()).toContain('Your organisation chooses which systems are counted');
    await show({ ...counted, otherSite: site, canAdd: false });
    expect(text()).toContain("case.example.org isn't a recording system you count");
    expect(text()).not.toContain('Count it');
  });

  it('shows no pause where nothing is counted', async () => {
    await show({ ...counted, status: { kind: 'switchedOff' }, recordingMs: 0 });
    expect(buttons().map(({ textContent }) => textContent)).not.toContain('Pause');
  });

  it.each<PopupView['status']>([
    { kind: 'switchedOff' },
    { kind: 'firstUse', site, canAdd: true },
    { kind: 'silentPage', systemName: 'Harbour' },
    { kind: 'accessMissing', systemId: 'harbour', systemName: 'Harbour' },
  ])('never shows a nought that was not measured: $kind', async (status) => {
    await show({ ...counted, status, recordingMs: 0 });
    expect(document.querySelector('[data-testid="recording-time"]')).toBeNull();
    expect(document.querySelector('figcaption')).toBeNull();
    await show({ ...counted, status });
    expect(document.querySelector('[data-testid="recording-time"]')).not.toBeNull();
  });

  it('pauses for as long as is chosen, and offers to resume', async () => {
    const actions = await show(counted);
    await press('Pause');
    await press('1 hour');
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith('hour');
    await show({ ...counted, status: { kind: 'paused', until: now + HOUR_MS } }, actions);
    expect(text()).toContain('Paused until 15:32');
    await press('Resume');
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('closes the pause menu at Escape, and gives the focus back', async () => {
    await show(counted);
    await press('Pause');
    expect(document.activeElement).toBe(button('15 minutes'));
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(() => void button('15 minutes').dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(button('Pause'));
    expect(text()).not.toContain('15 minutes');
  });
});

describe('adding direct time', () => {
  it('takes two presses, the kind and the minutes', async () => {
    const actions = await show(counted);
    await act(() => document.querySelector<HTMLInputElement>('input[value="phone"]')?.click());
    await press('Add 30 minutes');
    expect(actions.addEntry).toHaveBeenCalledExactlyOnceWith('phone', '30');
  });

  it('takes the first kind when none was pressed', async () => {
    const actions = await show(counted);
    await press('Add 15 minutes');
    expect(actions.addEntry).toHaveBeenCalledExactlyOnceWith('visitFamily', '15');
  });

  it('says what was added for as long as it can be undone', async () => {
    const actions = await show({ ...counted, lastEntry: added });
    expect(text()).toContain('Added: Phone, 30 m · Undo');
    await press('Undo');
    expect(actions.undoEntry).toHaveBeenCalledExactlyOnceWith('entry-1');
    await show(counted, actions);
    expect(text()).toContain('Taken back: Phone, 30 m');
    expect(text()).not.toContain('Undo');
  });

  it('still offers the undo when taking back failed', async () => {
    const undoEntry = () => Promise.reject(new Error('closed'));
    await show({ ...counted, lastEntry: added }, somePopupActions({ undoEntry }));
    await press('Undo');
    expect(text()).toContain('That was not saved.');
    expect(text()).toContain('Added: Phone, 30 m · Undo');
  });

  it('hands over what was typed, and says what is wrong with it', async () => {
    const addEntry = vi.fn(async () => 'minutesNotWhole' as const);
    await show(counted, somePopupActions({ addEntry }));
    await press('Another number of minutes');
    const field = document.querySelector<HTMLInputElement>('#other-minutes');
    expect(document.activeElement).toBe(field);
    await act(() => {
      if (field) field.value = 'ten';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Add');
    expect(addEntry).toHaveBeenCalledExactlyOnceWith('visitFamily', 'ten');
    expect(text()).toContain('Give whole minutes in figures, such as 25.');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the tip', () => {
  it('carries its credit', async () => {
    await show(counted);
    expect(document.querySelector('cite')?.textContent).toBe(firstTip?.credit);
  });

  it('is kept beside the page inside the press that asks for it, where the browser can', async () => {
    const actions = await show(counted);
    button('Keep in view, beside the page').click();
    expect(actions.openPanel).toHaveBeenCalledOnce();
    await show(counted, somePopupActions({ openPanel: null }));
    expect(text()).not.toContain('Keep in view');
  });

  it('stays in place when it is refused, so that a slip can be taken back', async () => {
    const actions = await show(counted);
    await press('Not for me');
    await show({ ...counted, tip: secondTip }, actions);
    expect(text()).toContain(firstTip?.text);
    expect(button('Not for me').getAttribute('aria-pressed')).toBe('true');
    await press('Not for me');
    expect(actions.answerTip).toHaveBeenLastCalledWith(firstTip?.id, null);
  });

  it('gives way to another', async () => {
    const actions = await show(counted);
    await press('Not for me');
    await press('Show another tip');
    expect(actions.anotherTip).toHaveBeenCalledOnce();
    await show({ ...counted, tip: secondTip }, actions);
    expect(text()).toContain(secondTip?.text);
    expect(button('Not for me').getAttribute('aria-pressed')).toBe('false');
  });
});
