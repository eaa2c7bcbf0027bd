// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../entrypoints/options/Options';
import { languageOf } from '../../../utils/language/language';
import { optionsActions } from '../../../utils/options/optionsActions';
import { readOptions } from '../../../utils/options/readOptions';
import type { TeamConfig } from '../../../utils/systems/teamConfig';

const contains = vi.hoisted(() => vi.fn(async () => true));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: { ...fakeBrowser, permissions: { contains } } };
});
const build = vi.hoisted(() => ({ buildTeamConfig: null as TeamConfig | null, quietSeconds: 60 }));
vi.mock('../../../utils/build', () => build);

const north: TeamConfig = {
  version: 1,
  team: 'North',
  systems: [{ id: 'care', name: 'Care', matches: ['https://case.example.org/*'] }],
};

/** Opens the page as a person would find it, and gives all that it says. */
async function pageText(): Promise<string> {
  const reading = await readOptions('');
  const language = languageOf('en-GB');
  const actions = optionsActions(reading, language.say, async () => undefined);
  await act(() =>
    render(
      <Options
        view={reading.view}
        isSetUp={reading.isSetUp}
        actions={actions}
        language={language}
      />,
      document.body,
    ),
  );
  return document.body.textContent;
}

beforeEach(async () => {
  fakeBrowser.reset();
  // Written down before, since this page has no locks under which it would be.
  await fakeBrowser.storage.local.set({ suggestions: {}, installation: 'here' });
  return () => render(null, document.body);
});

describe('the settings page', () => {
  test.each([
    ['nobody else', null],
    ['a team', north],
    ['a team that has counting switched off', { ...north, measuring: 'off' as const }],
  ])('says who could see what is kept, set up by %s', async (_, team) => {
    build.buildTeamConfig = team;
    expect(await pageText()).toContain(
      'Kept on this computer. If your employer owns it they could copy it, and a request for your data or a court could reach it. We cannot see it.',
    );
  });

  test('says which systems were set by somebody else, and by whom', async () => {
    build.buildTeamConfig = north;
    expect(await pageText()).toContain('set by North');
  });
});
