import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { LanguageContext } from '../../components/layout/language';
import { Mark } from '../../components/layout/Mark';
import { useWork } from '../../components/layout/useWork';
import '../../components/settings/SettingsPage.css';
import { AccessStep } from '../../components/welcome/AccessStep';
import { SetUp } from '../../components/welcome/SetUp';
import { StepList } from '../../components/welcome/StepList';
import { SystemStep } from '../../components/welcome/SystemStep';
import { WeekStep } from '../../components/welcome/WeekStep';
import type { Language } from '../../utils/language/language';
import type { WelcomeActions } from '../../utils/welcome/actions';
import { firstShown, placeAfter, placeBefore, type WelcomePlace } from '../../utils/welcome/steps';
import type { WelcomeView } from '../../utils/welcome/view';
import './Welcome.css';

interface Props {
  view: WelcomeView;
  actions: WelcomeActions;
  language: Language;
}

/** The welcome: three steps, one at a time, none of which anybody has to take. */
export function Welcome({ view: { options, reached }, actions, language }: Props) {
  const { say } = language;
  const [place, setPlace] = useState(() => firstShown(reached));
  const title = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const remembering = useWork();
  useLayoutEffect(() => {
    if (hasMoved.current) title.current?.focus();
  }, [place]);

  const goTo = (next: WelcomePlace) => {
    hasMoved.current = true;
    setPlace(next);
    // A place that could not be kept is no reason to stop.
    void remembering.run(() => actions.reach(next));
  };
  const hasSystems = options.systems.systems.length > 0;
  const team = options.teamName ?? say('options.yourOrganisation');
  const before = placeBefore(place, hasSystems);
  const step = { titleRef: title, onBack: before === null ? null : () => goTo(before) };
  const onOnward = () => place !== 'done' && goTo(placeAfter(place, hasSystems));

  return (
    <LanguageContext.Provider value={language}>
      <main class="settings-page">
        <h1>
          <Mark />
          {say('welcome.title')}
        </h1>
        <div class="welcome-promises">
          <p>{say('firstUse.promise')}</p>
          <p>{say('options.kept')}</p>
          <p class="hint">{say('welcome.intro')}</p>
        </div>
        <StepList place={place} onGoTo={goTo} />
        {place === 'system' && (
          <SystemStep
            {...step}
            view={options}
            team={team}
            actions={actions}
            onKept={() => goTo('access')}
            onOnward={onOnward}
          />
        )}
        {place === 'access' && (
          <AccessStep {...step} view={options} actions={actions} onOnward={onOnward} />
        )}
        {place === 'week' && (
          <WeekStep
            {...step}
            view={options}
            team={team}
            actions={actions.hours}
            onOnward={onOnward}
          />
        )}
        {place === 'done' && (
          <SetUp view={options} team={team} titleRef={title} onBack={() => goTo('week')} />
        )}
        <footer class="settings-footer">
          <p>{say('options.independent')}</p>
        </footer>
      </main>
    </LanguageContext.Provider>
  );
}
