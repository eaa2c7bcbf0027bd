// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '../../../components/layout/language';
import { TeamSection } from '../../../components/settings/TeamSection';
import { languageOf } from '../../../utils/language/language';
import type { MadeFile, TeamActions } from '../../../utils/options/actions';
import type { SuggestionWord, TeamFileCheck, TeamView } from '../../../utils/options/view';
import { noSettings } from '../../../utils/settings/settings';
import { setupOf } from '../../../utils/settings/setup';
import { button, press, settle, text } from './drawnDay';

const setup = setupOf(null, { ...noSettings, awayAllowanceSeconds: 180, retentionMonths: 6 });
const suggestion = (kind: SuggestionWord['suggestion']): SuggestionWord => ({
  kind: 'suggestion',
  suggestion: kind,
  setup,
});
const harbour = { name: 'Harbour', places: ['harbour.example.org, every page'] };

type Usable = Extract<TeamFileCheck, { kind: 'usable' }>;
const use = vi.fn<Usable['use']>(async () => 'used');
const usable: Usable = {
  kind: 'usable',
  team: 'North',
  earlierTeam: null,
  relation: 'first',
  changes: [{ kind: 'systemAdded', system: harbour }],
  suggestions: [],
  keepsShorter: false,
  overlaps: [],
  barredSystems: [],
  leftOut: { shown: [], more: 0 },
  asksBrowser: true,
  use,
};
const empty: TeamView = {
  organisation: null,
  file: null,
  making: { team: '', systems: [], wording: 'children', suggestions: [] },
};
const made = { kind: 'file', name: 'team.json', text: '{}' } satisfies MadeFile;
const make = vi.fn<TeamActions['make']>(() => made);
const check = vi.fn<TeamActions['check']>();
const policyFiles = vi.fn<TeamActions['policyFiles']>();
const drop = vi.fn<TeamActions['drop']>(async () => undefined);

async function show(view: Partial<TeamView> = {}) {
  await act(() =>
    render(
      <LanguageContext.Provider value={languageOf('en-GB')}>
        <TeamSection view={{ ...empty, ...view }} actions={{ make, check, policyFiles, drop }} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}

/** Pastes a text into the page, for which the product would find this. */
async function open(found: TeamFileCheck) {
  check.mockResolvedValueOnce(found);
  await act(async () => {
    const pasted = new Event('paste', { bubbles: true });
    const clipboardData = { files: [], getData: () => '{}' };
    document.body.dispatchEvent(Object.assign(pasted, { clipboardData }));
    await settle();
  });
}

const box = () => {
  const found = document.querySelector<HTMLInputElement>('.team-preview input[type=checkbox]');
  if (found === null) throw new Error('nothing to tick');
  return found;
};

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

describe('the preview of a team’s file', () => {
  it('says what would change, and uses nothing before the press', async () => {
    await show();
    await open(usable);
    expect(text()).toContain('Harbour is counted: harbour.example.org, every page');
    expect(text()).toContain('Your browser asks you once');
    expect(use).not.toHaveBeenCalled();
    await press('Use this file');
    expect(use).toHaveBeenCalledExactlyOnceWith(false);
    expect(text()).toContain('The file of North is in use.');
    expect(text()).not.toContain('Your browser asks you once');
  });

  it('calls for the file inside the click, while the browser still sees one', async () => {
    await show();
    await open(usable);
    button('Use this file').click();
    expect(use).toHaveBeenCalledOnce();
    await act(async () => void (await settle()));
  });

  it('has suggestions ticked, and takes them unless the person unticks them', async () => {
    await show();
    await open({ ...usable, suggestions: [suggestion('awayAllowance')] });
    expect(text()).toContain('Away allowance: 3 minutes');
    expect(box().checked).toBe(true);
    await press('Use this file');
    expect(use).toHaveBeenLastCalledWith(true);
    await open({ ...usable, suggestions: [suggestion('awayAllowance')] });
    await act(() => box().click());
    await press('Use this file');
    expect(use).toHaveBeenLastCalledWith(false);
  });

  it('never has ticked beforehand what would delete', async () => {
    await show();
    await open({ ...usable, suggestions: [suggestion('retention')], keepsShorter: true });
    expect(text()).toContain('What is older is deleted for good.');
    expect(box().checked).toBe(false);
    await press('Use this file');
    expect(use).toHaveBeenLastCalledWith(false);
  });

  it('says that nothing would change, what is barred, and what is in two systems', async () => {
    await show({
      organisation: { name: 'Council', systems: [], sets: [], problems: { shown: [], more: 0 } },
    });
    await open({
      ...usable,
      changes: [],
      barredSystems: ['Harbour', 'Finance'],
      overlaps: [{ place: 'x.org, every page', narrower: 'Finance', wider: 'Harbour' }],
      asksBrowser: false,
    });
    expect(text()).toContain('With this file nothing would change.');
    expect(text()).toContain(
      'What Council sets comes first, so these systems of the file are left out: Harbour, Finance',
    );
    expect(text()).toContain('x.org, every page: counted as Finance, not as Harbour');
    expect(text()).not.toContain('Your browser asks you once');
  });

  it('says what of it is left out, and how much more there is', async () => {
    await show();
    await open({ ...usable, leftOut: { shown: ['systems[0].id: is missing'], more: 41 } });
    expect(text()).toContain('systems[0].id: is missing');
    expect(text()).toContain('And 41 more.');
  });

  it('is of the last file that was opened', async () => {
    await show();
    await open(usable);
    await open({ ...usable, team: 'South', relation: 'anotherTeam', earlierTeam: 'North' });
    expect(text()).toContain('The file of South, in place of the file of North');
    await press('Leave it');
    expect(use).not.toHaveBeenCalled();
    expect(text()).not.toContain('in place of');
  });

  it('says so when it could not be stored', async () => {
    await show();
    await open(usable);
    use.mockRejectedValueOnce(new Error('Full'));
    await press('Use this file');
    expect(text()).toContain('That was not saved.');
  });
});

describe('the file in use', () => {
  it('is taken away once the person has said so twice', async () => {
    await show({ file: { team: 'North', systems: ['Harbour'] } });
    await press('Stop using this file');
    expect(drop).not.toHaveBeenCalled();
    await press('Keep it');
    await press('Stop using this file');
    await press('Stop using it');
    expect(drop).toHaveBeenCalledOnce();
  });
});

describe('what the organisation sets', () => {
  it('is said by name, suggestions as such, and its mistakes with it', async () => {
    await show({
      organisation: {
        name: 'Council',
        systems: ['Harbour', 'Finance'],
        sets: [
          { kind: 'ownSystems', areAllowed: false },
          { kind: 'measuring', to: 'off' },
          suggestion('awayAllowance'),
        ],
        problems: { shown: ['nation: must be "wales"'], more: 0 },
      },
    });
    expect(text()).toContain('Set by Council');
    expect(text()).toContain('Its systems: Harbour, Finance');
    expect(text()).toContain('No other systems can be added.');
    expect(text()).toContain('Away allowance: 3 minutes (a suggestion; you can change it)');
    expect(text()).toContain('nation: must be "wales"');
  });
});

describe('a file that is made', () => {
  const making = {
    ...empty.making,
    systems: [harbour],
    suggestions: [suggestion('awayAllowance'), suggestion('retention')],
  };

  it('can be none without a system, and asks for the team’s name', async () => {
    await show();
    expect(text()).toContain('there is nothing for a file to hold');
    await show({ making });
    await press('Download the file');
    expect(make).not.toHaveBeenCalled();
    expect(text()).toContain('Give the team a name first.');
    expect(document.activeElement?.id).toBe('team-name');
  });

  it('holds what is ticked, and is downloaded under its name', async () => {
    const clicked: [string, string][] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push([this.download, this.href]);
    });
    await show({ making: { ...making, team: 'North' } });
    await press('Download the file');
    expect(make).toHaveBeenCalledExactlyOnceWith({
      team: 'North',
      wording: 'children',
      // How long totals are kept is suggested to nobody by default.
      suggestions: ['awayAllowance'],
    });
    expect(clicked).toEqual([['team.json', expect.stringMatching(/^blob:/)]]);
    expect(text()).toContain('team.json is in your downloads.');
    click.mockRestore();
  });

  it('can be had as files for an IT department too, each by itself', async () => {
    const downloads: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      downloads.push(this.download);
    });
    const bytes = new TextEncoder().encode('{}');
    policyFiles.mockResolvedValueOnce([
      { name: 'one.json', forWhat: 'For Linux.', bytes },
      { name: 'two.reg', forWhat: 'For Windows.', bytes },
    ]);
    await show({ making: { ...making, team: 'North' } });
    await press('Download the file');
    await press('Make files for an IT department');
    expect(policyFiles).toHaveBeenCalledExactlyOnceWith(made.text);
    expect(text()).toContain('For Windows.');
    await press('Download two.reg');
    expect(downloads).toEqual(['team.json', 'two.reg']);
    click.mockRestore();
  });

  it('says what is wrong where it cannot be made', async () => {
    make.mockReturnValueOnce({
      kind: 'problems',
      problems: { shown: ['systems[0].id: x'], more: 0 },
    });
    await show({ making: { ...making, team: 'North' } });
    await press('Download the file');
    expect(text()).toContain('This cannot be made into a file:');
    expect(text()).toContain('systems[0].id: x');
  });
});
