import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Feedback } from '../../components/layout/Feedback';
import { LanguageContext } from '../../components/layout/language';
import { Mark } from '../../components/layout/Mark';
import { Progress } from '../../components/layout/Progress';
import { Section } from '../../components/layout/Section';
import { useWork } from '../../components/layout/useWork';
import { AddSystem } from '../../components/settings/AddSystem';
import { AwayAllowance } from '../../components/settings/AwayAllowance';
import { CaseSystems } from '../../components/settings/CaseSystems';
import { CountBeside } from '../../components/settings/CountBeside';
import { CountedKinds } from '../../components/settings/CountedKinds';
import { DayStart } from '../../components/settings/DayStart';
import { KeptFor } from '../../components/settings/KeptFor';
import { TeamsWord } from '../../components/settings/TeamsWord';
import { WorkingHours } from '../../components/settings/WorkingHours';
import type { Language } from '../../utils/language/language';
import type { OptionsActions } from '../../utils/options/actions';
import type {
  AddOutcome,
  HoursProblem,
  OptionsView,
  Suggestion,
  SystemView,
} from '../../utils/options/view';
import './Options.css';

type Part = 'systems' | 'counts' | 'hours' | 'direct' | 'kept';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  language: Language;
}

/** The settings, drawn from one view; each change is kept at once. */
export function Options({ view, actions, language }: Props) {
  const { say } = language;
  const work = useWork();
  const [news, setNews] = useState<{ about: Part; message: string | null } | null>(null);
  const systemsTitle = useRef<HTMLHeadingElement>(null);
  const team = view.teamName ?? say('options.yourOrganisation');
  useLayoutEffect(() => {
    // A button that has done its work may be gone, and the focus with it.
    const isLost = news !== null && document.activeElement === document.body;
    if (isLost) systemsTitle.current?.focus({ preventScroll: true });
  }, [news]);

  const keep = async (about: Part, message: string, change: () => Promise<void>) => {
    setNews({ about, message: null });
    await work.run(change);
    setNews({ about, message });
  };
  const ask = async (
    name: string,
    success: 'outcome.added' | 'outcome.allowed',
    question: () => Promise<AddOutcome>,
  ) => {
    setNews({ about: 'systems', message: null });
    const outcome = await work.run(question);
    if (outcome === undefined) return outcome;
    const message =
      outcome === 'added' ? say(success, { name }) : say(`outcome.${outcome}`, { place: name });
    setNews({ about: 'systems', message });
    return outcome;
  };
  const remove = ({ id, name }: SystemView) => {
    // The row goes, and the button that was pressed with it.
    systemsTitle.current?.focus();
    return keep('systems', say('options.removed', { name }), () => actions.removeSystem(id));
  };
  const keepHours = async (change: () => Promise<HoursProblem | null>) => {
    setNews({ about: 'hours', message: null });
    const problem = await work.run(change);
    const message = problem ? say(`settings.hours.problem.${problem}`) : say('options.saved');
    setNews({ about: 'hours', message });
    return problem ?? null;
  };
  const teamsWord = (suggestion: Suggestion) => (
    <TeamsWord team={team} isSuggested={view.suggestedByTeam.includes(suggestion)} />
  );
  const { suggestedByTeam } = view;
  const isDaysAlone =
    view.workingHours !== null &&
    suggestedByTeam.includes('workingDays') &&
    !suggestedByTeam.includes('workingHours');
  const feedback = (part: Part) => (
    <Feedback
      hasFailed={work.hasFailed && news?.about === part}
      message={news?.about === part ? news.message : null}
    />
  );

  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <main class="options">
        <h1>
          <Mark />
          <span>
            {say('name')} <span class="options-page">{say('options.title')}</span>
          </span>
        </h1>
        {view.measuring === 'off' && <p class="card">{say('options.switchedOff', { team })}</p>}

        <Section id="systems" title={say('options.systems')} titleRef={systemsTitle}>
          <p class="hint">{say('options.systemsIntro')}</p>
          <CaseSystems
            systems={view.systems}
            teamName={team}
            onAllow={({ id, name }) => ask(name, 'outcome.allowed', () => actions.allow(id))}
            onRemove={remove}
          />
          {feedback('systems')}
          {view.canAdd ? (
            <AddSystem
              candidate={view.candidate}
              check={(text) => actions.checkAddress(text)}
              onAdd={({ pattern }, name) =>
                ask(name, 'outcome.added', () => actions.addSystem(pattern, name))
              }
            />
          ) : (
            <p class="hint">{say('options.teamChooses', { team })}</p>
          )}
        </Section>

        <Section id="counts" title={say('options.counts')}>
          <AwayAllowance
            minutes={view.awayAllowanceMinutes}
            onChange={(minutes) =>
              keep('counts', say('options.saved'), () => actions.setAwayAllowance(minutes))
            }
          />
          {teamsWord('awayAllowance')}
          <CountBeside
            isCounted={view.countsBeside}
            onChange={(isCounted) =>
              keep('counts', say('options.saved'), () => actions.setCountBeside(isCounted))
            }
          />
          <DayStart
            minutes={view.dayStartsAtMinutes}
            onChange={(minutes) =>
              keep('counts', say('options.saved'), () => actions.setDayStart(minutes))
            }
          />
          {teamsWord('dayStart')}
          {feedback('counts')}
        </Section>

        <Section id="hours" title={say('settings.hours')}>
          <WorkingHours
            hours={view.workingHours}
            days={view.workingDays}
            onHours={(hours) => keepHours(() => actions.setWorkingHours(hours))}
            onDays={async (days) => void (await keepHours(() => actions.setWorkingDays(days)))}
          />
          {teamsWord('workingHours')}
          {isDaysAlone && <p class="hint">{say('settings.daysSuggestedBy', { team })}</p>}
          {feedback('hours')}
        </Section>

        <Section id="direct" title={say('options.direct')}>
          <CountedKinds
            counted={view.countedKinds}
            wording={view.wording}
            onChange={(kinds) =>
              keep('direct', say('options.saved'), () => actions.setCountedKinds(kinds))
            }
          />
          {teamsWord('countedKinds')}
          {feedback('direct')}
        </Section>

        <Section id="kept" title={say('settings.kept')}>
          <KeptFor
            unit="days"
            count={view.factsKeptDays}
            onChange={(days) =>
              keep('kept', say('options.saved'), () => actions.setFactsKeptDays(days))
            }
          />
          <KeptFor
            unit="months"
            count={view.retentionMonths}
            onChange={(months) =>
              keep('kept', say('options.saved'), () => actions.setRetentionMonths(months))
            }
          />
          {teamsWord('retention')}
          {feedback('kept')}
        </Section>

        <footer class="options-footer">
          <p>{say('options.kept')}</p>
          <p>{say('options.independent')}</p>
        </footer>
      </main>
    </LanguageContext.Provider>
  );
}
