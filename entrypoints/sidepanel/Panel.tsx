import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Balance } from '../../components/balance/Balance';
import { isMeasured } from '../../components/balance/isMeasured';
import { Standing } from '../../components/balance/Standing';
import { statusSentence } from '../../components/balance/statusSentence';
import { Feedback } from '../../components/layout/Feedback';
import { LanguageContext } from '../../components/layout/language';
import { PauseNews } from '../../components/layout/PauseNews';
import { Progress } from '../../components/layout/Progress';
import { TopLine } from '../../components/layout/TopLine';
import { useAsking } from '../../components/layout/useAsking';
import { useWork } from '../../components/layout/useWork';
import { AddDirectTime } from '../../components/log/AddDirectTime';
import { Ticks } from '../../components/tips/Ticks';
import { TipOfTheMoment } from '../../components/tips/TipOfTheMoment';
import type { Language } from '../../utils/language/language';
import type { PopupActions } from '../../utils/popup/actions';
import type { PopupView } from '../../utils/popup/view';
import './Panel.css';

interface Props {
  view: PopupView;
  actions: PopupActions;
  language: Language;
  /** Calls its listener when the person goes to another page; gives a function that stops it. */
  listenToLeaving: (left: () => void) => () => void;
}

/** What is kept beside the page while somebody writes, drawn from what the popup shows. */
export function Panel({ view, actions, language, listenToLeaving }: Props) {
  const { say } = language;
  const { status, now, tip, wording } = view;
  const work = useWork();
  const { ask, news } = useAsking(work, say);
  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <TopLine view={view} actions={actions} work={work} />
      <main class="panel">
        <Standing
          status={status}
          now={now}
          onAddSite={(site) => ask(site.host, () => actions.addSite(site))}
          onAllow={(systemId, name) => ask(name, () => actions.allow(systemId))}
          onWelcome={() => work.run(() => actions.openWelcome())}
        />
        <Feedback hasFailed={work.hasFailed} message={news} />
        <PauseNews
          paused={status.kind === 'paused' ? statusSentence(status, now, language) : null}
        />
        {tip !== null && (
          <TipOfTheMoment
            tip={tip}
            response={view.tipResponse}
            onAnother={() => work.run(() => actions.anotherTip())}
            onAnswer={(tipId, response) => work.run(() => actions.answerTip(tipId, response))}
          />
        )}
        <Ticks wording={wording} listenToLeaving={listenToLeaving} />
        <Balance
          recordingMs={view.recordingMs}
          directMinutes={view.directMinutes}
          isMeasured={isMeasured(view)}
          onOpenDay={() => work.run(() => actions.openDay())}
        />
        <AddDirectTime
          wording={wording}
          lastEntry={view.lastEntry}
          isEmpty={view.directMinutes === 0}
          canType={false}
          onAdd={(kind, minutesText) => work.run(() => actions.addEntry(kind, minutesText))}
          onUndo={({ id }) => work.didRun(() => actions.undoEntry(id))}
        />
      </main>
    </LanguageContext.Provider>
  );
}
