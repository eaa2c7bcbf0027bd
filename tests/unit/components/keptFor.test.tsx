// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { KeptFor } from '../../../components/settings/KeptFor';
import { languageOf } from '../../../utils/language/language';
import { press, text } from './drawnDay';

afterEach(() => render(null, document.body));

const onChange = vi.fn(async () => undefined);

async function show(unit: 'days' | 'months', count: number) {
  onChange.mockClear();
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <KeptFor unit={unit} count={count} onChange={onChange} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

const field = () => {
  const found = document.querySelector('select');
  if (found === null) throw new Error('nothing to choose from');
  return found;
};
const choose = (count: number) =>
  act(() => {
    field().value = String(count);
    field().dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('how long things are kept', () => {
  it('is longer at once', async () => {
    await show('months', 24);
    await choose(36);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(36);
    expect(text()).not.toContain('only?');
  });

  it('is shorter only once the person has said so, whatever was passed on the way', async () => {
    await show('months', 24);
    field().focus();
    for (const passed of [18, 12, 6, 3, 1, 3]) await choose(passed);
    expect(text()).toContain('Keep totals and what you added for 3 months only?');
    expect(document.activeElement, 'the arrow keys still change it').toBe(field());
    expect(onChange).not.toHaveBeenCalled();
    await press('Delete what is older');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(3);
    expect(document.activeElement).toBe(field());
    expect(text()).not.toContain('only?');
  });

  it('stays as it was when the person leaves it, or goes back to it', async () => {
    await show('days', 31);
    await choose(7);
    expect(text()).toContain('Keep details for 7 days only?');
    await press('Leave it as it is');
    expect(text()).not.toContain('only?');
    await choose(7);
    await choose(31);
    expect(text()).not.toContain('only?');
    expect(onChange).not.toHaveBeenCalled();
  });
});
