import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Day } from '../../components/day/Day';
import { DayNews } from '../../components/day/DayNews';
import { DayTitle } from '../../components/day/DayTitle';
import { LanguageContext } from '../../components/layout/language';
import { PageHeader } from '../../components/layout/PageHeader';
import { Progress } from '../../components/layout/Progress';
import { useWork } from '../../components/layout/useWork';
import type { DayActions, DayView } from '../../utils/dashboard/view';
import type { Language } from '../../utils/language/language';
import './Dashboard.css';

interface Props {
  view: DayView;
  actions: DayActions;
  language: Language;
}

/** The dashboard, of which there is one page so far: a day, drawn from one view. */
export function Dashboard({ view, actions, language }: Props) {
  const { say } = language;
  const work = useWork();
  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <PageHeader onSettings={() => work.run(() => actions.openSettings())} />
      <main class="dashboard">
        <DayTitle view={view} onGoTo={(date) => actions.goTo(date)} />
        <DayNews view={view} />
        {/* What was opened, typed or said belongs to the day it was about. */}
        <Day key={view.date} view={view} actions={actions} work={work} />
      </main>
    </LanguageContext.Provider>
  );
}
