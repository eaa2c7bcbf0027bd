// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StillYouPage } from '../../../components/layout/StillYouPage';
import { languageOf } from '../../../utils/language/language';
import { button, press, text } from './drawnDay';

const onAnswer = vi.fn((_isStillThem: boolean) => Promise.resolve());
beforeEach(async () => {
  onAnswer.mockClear();
  await act(() =>
    render(
      <StillYouPage
        question={{ lastUsedOn: '2026-09-01', since: '2026-11-24' }}
        today="2026-11-24"
        language={languageOf('en-GB')}
        onAnswer={onAnswer}
      />,
      document.body,
    ),
  );
});
afterEach(() => act(() => render(null, document.body)));

test('yes is taken at once', async () => {
  await press('Yes, it is me');
  expect(onAnswer.mock.calls).toEqual([[true]]);
});

test('no deletes nothing before it is asked once more, with the focus on leaving it', async () => {
  await press('No, start afresh');
  expect(onAnswer).not.toHaveBeenCalled();
  expect(text()).toContain('It cannot be brought back.');
  expect(document.activeElement).toBe(button('Leave it'));
  await press('Delete');
  expect(onAnswer.mock.calls).toEqual([[false]]);
});

test('leaving it asks the first question again, with the focus where it was', async () => {
  await press('No, start afresh');
  await press('Leave it');
  expect(onAnswer).not.toHaveBeenCalled();
  expect(text()).not.toContain('It cannot be brought back.');
  expect(document.activeElement).toBe(button('No, start afresh'));
});
