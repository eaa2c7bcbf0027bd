// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { type Changes, useChanges } from '../../../components/settings/useChanges';
import { languageOf } from '../../../utils/language/language';
import { text } from './drawnDay';

afterEach(() => render(null, document.body));

it('what is said is what came of the last change, whichever ends last', async () => {
  const drawn: { changes?: Changes } = {};
  function Section() {
    drawn.changes = useChanges();
    return drawn.changes.feedback;
  }
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <Section />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
  const slow = Promise.withResolvers<void>();
  await act(async () => {
    const first = drawn.changes?.keep(() => slow.promise, 'The first is saved');
    await drawn.changes?.make(
      () => Promise.resolve(null),
      () => 'The second was refused',
    );
    slow.resolve();
    await first;
  });
  expect(text()).toContain('The second was refused');
  expect(text()).not.toContain('The first is saved');
});
