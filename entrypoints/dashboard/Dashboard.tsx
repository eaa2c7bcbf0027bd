import { useRef } from 'preact/hooks';
import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Day } from '../../components/day/Day';
import { DayNews } from '../../components/day/DayNews';
import { DayTitle } from '../../components/day/DayTitle';
import { LanguageContext } from '../../components/layout/language';
import { PageHeader } from '../../components/layout/PageHeader';
import { PageNav } from '../../components/layout/PageNav';
import { Progress } from '../../components/layout/Progress';
import { useFocusOnPage } from '../../components/layout/useFocusOnPage';
import { useWork, type Work } from '../../components/layout/useWork';
import { Resources } from '../../components/tips/Resources';
import { TipsPage } from '../../components/tips/TipsPage';
import type { DayActions, DayView, TipsActions, TipsView } from '../../utils/dashboard/view';
import type { Language } from '../../utils/language/language';
import { resources } from '../../utils/tips/resources';
import './Dashboard.css';

/** One of the dashboard's pages, with all that is drawn of it. */
export type DrawnPage =
  | { page: 'day'; view: DayView; actions: DayActions }
  | { page: 'tips'; view: TipsView; actions: TipsActions }
  | { page: 'resources' };

interface Props {
  drawn: DrawnPage;
  language: Language;
  onSettings: () => Promise<void>;
}

/** The dashboard: the ways between its pages, and the one that is open. */
export function Dashboard({ drawn, language, onSettings }: Props) {
  const { say } = language;
  const work = useWork();
  const main = useRef<HTMLElement>(null);
  useFocusOnPage(main, drawn.page);
  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <PageHeader onSettings={() => work.run(onSettings)}>
        <PageNav current={drawn.page} />
      </PageHeader>
      <main class="dashboard" ref={main}>
        <Page drawn={drawn} work={work} />
      </main>
    </LanguageContext.Provider>
  );
}

function Page({ drawn, work }: { drawn: DrawnPage; work: Work }) {
  switch (drawn.page) {
    case 'day': {
      const { view, actions } = drawn;
      return (
        <>
          <DayTitle view={view} onGoTo={(date) => actions.goTo(date)} />
          <DayNews view={view} />
          {/* What was opened, typed or said belongs to the day it was about. */}
          <Day key={view.date} view={view} actions={actions} work={work} />
        </>
      );
    }
    case 'tips':
      return <TipsPage view={drawn.view} actions={drawn.actions} work={work} />;
    case 'resources':
      return <Resources resources={resources} />;
  }
}
