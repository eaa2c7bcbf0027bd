// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { RemindersSection } from '../../../components/settings/RemindersSection';
import { languageOf } from '../../../utils/language/language';
import { remindersView } from '../../../utils/options/remindersView';
import type { RemindersView } from '../../../utils/options/view';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { press, text } from './drawnDay';

const language = languageOf('en-GB');
const actions = {
  setAll: vi.fn(async () => undefined),
  setKind: vi.fn(async () => null as boolean | null),
  setAsNotification: vi.fn(async () => null as boolean | null),
  askToNotify: vi.fn(async () => true),
  setLongStretch: vi.fn(async () => undefined),
  setEndOfDayAt: vi.fn(async () => null),
  snooze: vi.fn(async () => undefined),
  endSnooze: vi.fn(async () => undefined),
  readWhy: vi.fn(async () => []),
};
beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

interface Given {
  reminders?: Settings['reminders'];
  team?: TeamConfig;
  mayNotify?: boolean;
}

function viewOf({ reminders, team, mayNotify = true }: Given): RemindersView {
  const setup = setupOf(team ?? null, { ...noSettings, reminders });
  return remindersView(setup, { mayNotify, now: Date.now() }, language.say);
}

const show = (given: Given = {}) =>
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <RemindersSection view={viewOf(given)} team="North" actions={actions} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );

const tick = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const box = found?.querySelector('input');
  if (!box) throw new Error(`nothing is called ${label}`);
  return box;
};
const click = (label: string) =>
  act(async () => {
    tick(label).click();
    await new Promise((resolve) => setTimeout(resolve));
  });

describe('the section of reminders', () => {
  it('has a switch for all and one for each kind', async () => {
    await show();
    expect(tick('Show reminders').checked).toBe(true);
    await click('A question at the end of the day');
    expect(actions.setKind).toHaveBeenCalledExactlyOnceWith('endOfDay', true);
    await click('Show reminders');
    expect(actions.setAll).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('shows no kinds while all are off', async () => {
    await show({ reminders: { isOff: true } });
    expect(text()).not.toContain('A question at the end of the day');
    expect(text()).toContain('Why did I see this?');
  });

  it('says that the browser said no, and that the rest works', async () => {
    await show();
    actions.setKind.mockResolvedValueOnce(false);
    await click('A question at the end of the day');
    expect(text()).toContain('so reminders wait in its window, with a dot on its icon.');
  });

  it('says that the leave was taken away, and has it asked for again', async () => {
    const reminders = { kinds: { endOfDay: true }, asNotification: { endOfDay: true } };
    await show({ reminders });
    expect(text()).not.toContain('The browser does not allow messages');
    await show({ reminders, mayNotify: false });
    expect(text()).toContain('The browser does not allow notifications from Alongside');
    await press('Ask the browser again');
    expect(actions.askToNotify).toHaveBeenCalledOnce();
  });

  it('has the hour and the length for those that need one, once they are on', async () => {
    await show();
    expect(text()).not.toContain('When to ask');
    await show({ reminders: { kinds: { endOfDay: true, longStretch: true } } });
    expect(document.querySelector<HTMLInputElement>('input[type=time]')?.value).toBe('16:30');
    const lengths = [...document.querySelectorAll('option')].map(({ value }) => Number(value));
    expect([lengths[0], lengths.at(-1)]).toEqual([20, 180]);
  });

  it('puts all off, and ends that', async () => {
    await show();
    await press('Not until tomorrow');
    expect(actions.snooze).toHaveBeenCalledOnce();
    await show({ reminders: { snoozedUntil: Date.now() + 3_600_000 } });
    expect(text()).toContain('No reminders until tomorrow.');
    await press('Show them again');
    expect(actions.endSnooze).toHaveBeenCalledOnce();
  });

  it('says when an organisation turned them off, and cannot be turned on', async () => {
    const team: TeamConfig = { version: 1, systems: [], nudges: 'off' };
    await show({ team, reminders: { isOff: false, kinds: { endOfDay: true } } });
    expect(text()).toContain('Reminders are turned off by North.');
    expect(tick('Show reminders').disabled).toBe(true);
    expect(tick('Show reminders').checked).toBe(false);
    expect(text()).not.toContain('A question at the end of the day');
  });

  it('shows each kind as it looks, with nothing in it to press', async () => {
    await show();
    const pictures = [...document.querySelectorAll('.reminder-picture')];
    expect(pictures).toHaveLength(5 + 3);
    expect(pictures.every((picture) => picture.hasAttribute('inert'))).toBe(true);
    expect(pictures.map(({ textContent }) => textContent).join(' ')).toContain(
      'Anything to add for today?',
    );
  });
});
