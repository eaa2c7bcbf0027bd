// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StatusLine } from '../../../components/balance/StatusLine';
import { LanguageContext } from '../../../components/layout/language';
import { WhereUnseen } from '../../../components/settings/WhereUnseen';
import { languageOf } from '../../../utils/language/language';
import type { UnseenActions } from '../../../utils/options/actions';
import { button, press, text } from './drawnDay';

const entry = {
  id: 'desk',
  kind: 'otherDesk',
  date: '2026-11-24',
  minutes: 45,
  createdOn: '2026-11-24',
  updatedAt: 1,
};
const actions = {
  add: vi.fn<UnseenActions['add']>(),
  undo: vi.fn<UnseenActions['undo']>(async () => undefined),
};

async function show() {
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <WhereUnseen wording="children" actions={actions} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

beforeEach(() => {
  actions.add.mockReset().mockResolvedValue({ kind: 'added', entry });
  actions.undo.mockClear();
});
afterEach(() => render(null, document.body));

describe('time where no browser lets an extension see', () => {
  test('is added in one press, said, and taken back', async () => {
    await show();
    await press('Add 45 minutes');
    expect(actions.add).toHaveBeenCalledExactlyOnceWith('45');
    expect(text()).toContain('Added: Other desk work, 45 m · Undo');
    await press('Undo');
    expect(actions.undo).toHaveBeenCalledExactlyOnceWith('desk');
    expect(text()).toContain('Taken back: Other desk work, 45 m');
    expect(document.activeElement).toBe(button('Add 15 minutes'));
  });

  test('that cannot be is refused with its reason, and what failed is said', async () => {
    await show();
    actions.add.mockResolvedValueOnce({ kind: 'refused', problem: 'minutesTooMany' });
    await press('Add 90 minutes');
    expect(text()).toContain('A day has no more than 1,440 minutes.');
    actions.add.mockRejectedValueOnce(new Error('closed'));
    await press('Add 90 minutes');
    expect(text()).toContain('That was not saved.');
    expect(text()).not.toContain('Added:');
  });

  test('is one press away from a page of which nothing arrives', async () => {
    await act(() =>
      render(
        <LanguageContext.Provider value={languageOf('en-GB')}>
          <StatusLine
            status={{ kind: 'silentPage', systemName: 'Harbour' }}
            now={0}
            onAllow={() => undefined}
          />
        </LanguageContext.Provider>,
        document.body,
      ),
    );
    const link = document.querySelector('a');
    expect(link?.textContent).toBe('Add its time yourself');
    expect(link?.getAttribute('href')).toBe('/options.html#unseen');
    await show();
    expect(document.querySelector('#unseen')?.tagName).toBe('DETAILS');
  });
});
