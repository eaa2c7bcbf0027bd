// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../entrypoints/welcome/Welcome';
import { languageOf } from '../../../utils/language/language';
import { optionsView } from '../../../utils/options/readOptions';
import type { AddressCheck } from '../../../utils/options/view';
import { noSettings, type Settings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import { browserPatterns } from '../../../utils/systems/match/browserPatterns';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import type { WelcomeActions } from '../../../utils/welcome/actions';
import type { WelcomePlace } from '../../../utils/welcome/steps';
import type { WelcomeView } from '../../../utils/welcome/view';

vi.mock('wxt/browser', () => ({ browser: {} }));

const language = languageOf('en-GB');
const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };
const usable: Extract<AddressCheck, { kind: 'usable' }> = {
  kind: 'usable',
  pattern: 'https://case.example.org/*',
  place: 'case.example.org, every page',
  suggestedName: 'case.example.org',
  hasOtherLetters: false,
  narrower: null,
};
const kept =
  'Kept on this computer. If your employer owns it they could copy it, and a request for your data or a court could reach it. We cannot see it.';

interface Given {
  systems?: Settings['systems'];
  team?: TeamConfig;
  allowedIds?: string[];
  reached?: WelcomePlace | null;
}

function viewOf({ systems = [], team, allowedIds = [], reached = null }: Given = {}): WelcomeView {
  const settings = { ...noSettings, systems };
  const setup = setupOf(team ?? null, settings);
  const allowedHosts = browserPatterns(setup.systems.filter(({ id }) => allowedIds.includes(id)));
  const layers = {
    policy: { teamConfig: team ?? null, problems: [] },
    build: null,
    teamFile: null,
  };
  const facts = {
    inForce: { setup, settings, layers, suggested: {} },
    allowedHosts,
    candidate: null,
    reminders: { mayNotify: false, now: Date.now() },
  };
  return { options: optionsView(facts, language.say), reached };
}

function actionsWith(some: Partial<WelcomeActions> = {}): WelcomeActions {
  return {
    checkAddress: () => usable,
    keepSystem: vi.fn(async () => {}),
    allowAll: vi.fn(async () => 'added' as const),
    hours: { setWorkingHours: vi.fn(async () => null), setWorkingDays: vi.fn(async () => null) },
    reach: vi.fn(async () => {}),
    ...some,
  };
}

async function show(view: WelcomeView, actions = actionsWith()): Promise<WelcomeActions> {
  await act(() =>
    render(<Welcome view={view} actions={actions} language={language} />, document.body),
  );
  return actions;
}

const text = () => document.body.textContent ?? '';
const title = () => document.querySelector('h2');
const buttonNames = () =>
  [...document.querySelectorAll('button')].map((found) => found.textContent);
const press = (name: string) =>
  act(async () => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === name,
    );
    if (found === undefined) throw new Error(`no button is named ${name}`);
    found.click();
    // What follows from the press takes some turns of the queue.
    await new Promise((resolve) => setTimeout(resolve));
  });

afterEach(() => render(null, document.body));

describe('the welcome', () => {
  it('says at each step and at the end where what is counted is kept, and who could reach it', async () => {
    await show(viewOf());
    for (const next of ['Skip this step', 'Finish']) {
      expect(text()).toContain(kept);
      await press(next);
    }
    expect(title()?.textContent).toBe('You are set');
    expect(text()).toContain(kept);
    await press('2 · Allow it');
    expect(text()).toContain(kept);
  });

  it('can be gone through without giving anything', async () => {
    const actions = await show(viewOf());
    expect(title()?.textContent).toBe('Step 1 of 3: Your case system');
    await press('Skip this step');
    expect(title()?.textContent, 'with no system there is nothing to allow').toBe(
      'Step 3 of 3: Your week',
    );
    await press('Finish');
    expect(text()).toContain('Nothing is counted until you add a case system');
    expect(vi.mocked(actions.reach).mock.calls.flat()).toEqual(['week', 'done']);
    expect(actions.keepSystem).not.toHaveBeenCalled();
    expect(actions.allowAll).not.toHaveBeenCalled();
  });

  it('leaves the focus alone when it opens, and puts it on the title of each step come to', async () => {
    await show(viewOf({ systems: [care] }));
    expect(document.activeElement).toBe(document.body);
    for (const next of ['Continue', 'Skip this step', 'Finish', 'Back', 'Back', 'Back']) {
      await press(next);
      expect(document.activeElement).toBe(title());
    }
    expect(title()?.textContent).toBe('Step 1 of 3: Your case system');
    expect(buttonNames()).not.toContain('Back');
  });

  it('marks the step it is at, and none at the end', async () => {
    const current = () =>
      [...document.querySelectorAll('[aria-current="step"]')].map((found) => found.textContent);
    await show(viewOf({ reached: 'week' }));
    expect(current()).toEqual(['3 · Your week']);
    await press('1 · Your case system');
    expect(current()).toEqual(['1 · Your case system']);
    await press('3 · Your week');
    await press('Finish');
    expect(current()).toEqual([]);
  });

  it('goes on from where it was left also when that could not be kept', async () => {
    const reach = () => Promise.reject(new Error('Full'));
    await show(viewOf(), actionsWith({ reach }));
    await press('Skip this step');
    expect(title()?.textContent).toBe('Step 3 of 3: Your week');
  });
});

describe('the step of the case system', () => {
  it('keeps the system, asks nobody, and goes on to allowing it', async () => {
    const actions = await show(viewOf());
    await press('Count this system');
    expect(actions.keepSystem).toHaveBeenCalledExactlyOnceWith(usable.pattern, 'case.example.org');
    expect(actions.allowAll).not.toHaveBeenCalled();
    expect(title()?.textContent).toBe('Step 2 of 3: Allow it');
  });

  it('stays, and says so, when the system could not be kept', async () => {
    const keepSystem = () => Promise.reject(new Error('Full'));
    await show(viewOf(), actionsWith({ keepSystem }));
    await press('Count this system');
    expect(title()?.textContent).toBe('Step 1 of 3: Your case system');
    expect(text()).toContain('That was not saved.');
  });

  it('lists what a team has set, and offers to add none where that is the team’s to say', async () => {
    const team = {
      version: 1,
      team: 'Quay team',
      systems: [care],
      allowOwnSystems: false,
    } as const;
    await show(viewOf({ team: { ...team, systems: [...team.systems] } }));
    expect(text()).toContain('Care');
    expect(text()).toContain('Which systems are counted is set by Quay team.');
    expect(buttonNames()).not.toContain('Count this system');
    expect(buttonNames()).toContain('Continue');
  });

  it('names some of very many systems, and says how many more there are', async () => {
    const systems = Array.from({ length: 200 }, (_, index) => ({
      id: `${index}`,
      name: `System ${index}.`,
      matches: [`https://case${index}.example.org/*`],
    }));
    await show(viewOf({ team: { version: 1, systems } }));
    expect(text()).toContain('System 5.');
    expect(text()).not.toContain('System 6.');
    expect(text()).toContain('and 194 more');
  });
});

describe('the step of allowing it', () => {
  it('explains the browser’s question before it comes, and asks inside the click', async () => {
    const allowAll = vi.fn(async () => 'added' as const);
    await show(viewOf({ systems: [care], reached: 'access' }), actionsWith({ allowAll }));
    expect(text()).toContain('“read and change your data”');
    expect(text()).toContain('It reads nothing on the page');
    expect(allowAll).not.toHaveBeenCalled();
    [...document.querySelectorAll('button')]
      .find((found) => found.textContent === 'Ask my browser')
      ?.click();
    expect(allowAll).toHaveBeenCalledOnce();
  });

  it('asks for all at once where there are several, and only for those that lack it', async () => {
    const finance = { id: 'finance', name: 'Finance', matches: ['https://finance.example.org/*'] };
    const old = { id: 'old', name: 'Old', matches: ['https://old.example.org/*'] };
    await show(viewOf({ systems: [care, finance, old], allowedIds: ['old'], reached: 'access' }));
    expect(buttonNames()).toContain('Ask my browser for all 2');
  });

  it('says that it is allowed when it is, and puts a lost focus on its title', async () => {
    const given = { systems: [care], reached: 'access' } as const;
    const actions = await show(viewOf({ ...given, systems: [care] }));
    const asking = [...document.querySelectorAll('button')].find(
      (found) => found.textContent === 'Ask my browser',
    );
    asking?.focus();
    await show(viewOf({ ...given, systems: [care], allowedIds: ['care'] }), actions);
    expect(text()).toContain('Your browser allows it.');
    expect(buttonNames()).not.toContain('Ask my browser');
    expect(document.activeElement).toBe(title());
    await press('Continue');
    expect(title()?.textContent).toBe('Step 3 of 3: Your week');
  });

  it.each([
    ['denied', 'You said no to your browser'],
    ['refusedByBrowser', 'This browser would not ask you.'],
  ] as const)('says what to do when it comes out as %s', async (outcome, sentence) => {
    const allowAll = async () => outcome;
    await show(viewOf({ systems: [care], reached: 'access' }), actionsWith({ allowAll }));
    await press('Ask my browser');
    expect(text()).toContain(sentence);
    expect(buttonNames()).toContain('Ask my browser');
  });
});

describe('the end of the welcome', () => {
  const atTheEnd = async (given: Given) => {
    await show(viewOf({ ...given, reached: 'week' }));
    await press('Finish');
  };

  it('says that time is counted where every system is allowed', async () => {
    await atTheEnd({ systems: [care], allowedIds: ['care'] });
    expect(text()).toContain('Your time there is counted by itself');
    expect(text()).toContain('It never shows a number');
  });

  it('promises no counting that the browser does not allow yet', async () => {
    await atTheEnd({ systems: [care] });
    expect(text()).not.toContain('Your time there is counted by itself');
    expect(text()).toContain('Where it does not, nothing is counted');
  });

  it('says what works all the same where counting is switched off', async () => {
    const team: TeamConfig = { version: 1, team: 'Quiet team', systems: [], measuring: 'off' };
    await show(viewOf({ team }));
    const off = 'Counting is switched off by Quiet team. Your log and the tips work as ever.';
    expect(text()).toContain(off);
    expect(buttonNames()).not.toContain('Count this system');
    await press('2 · Allow it');
    expect(text()).toContain('there is nothing to allow');
    await press('Continue');
    await press('Finish');
    expect(text()).toContain(off);
  });
});
