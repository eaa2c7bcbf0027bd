import { useRef } from 'preact/hooks';
import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Balance } from '../../components/balance/Balance';
import { isMeasured } from '../../components/balance/isMeasured';
import { OtherSite } from '../../components/balance/OtherSite';
import { Standing } from '../../components/balance/Standing';
import { statusSentence } from '../../components/balance/statusSentence';
import { WeekLine } from '../../components/balance/WeekLine';
import { Feedback } from '../../components/layout/Feedback';
import { LanguageContext } from '../../components/layout/language';
import { PauseNews } from '../../components/layout/PauseNews';
import { Progress } from '../../components/layout/Progress';
import { TopLine } from '../../components/layout/TopLine';
import { useAsking } from '../../components/layout/useAsking';
import { useRoom } from '../../components/layout/useRoom';
import { useWork } from '../../components/layout/useWork';
import { AddDirectTime } from '../../components/log/AddDirectTime';
import { TipOfTheMoment } from '../../components/tips/TipOfTheMoment';
import type { Language } from '../../utils/language/language';
import type { PopupActions } from '../../utils/popup/actions';
import type { PopupView, Site } from '../../utils/popup/view';
import './Popup.css';

interface Props {
  view: PopupView;
  actions: PopupActions;
  language: Language;
}

/** The popup, drawn from one view. */
export function Popup({ view, actions, language }: Props) {
  const { say } = language;
  const { status, now, otherSite, ratio, tip, wording } = view;
  const { openPanel } = actions;
  const work = useWork();
  const { ask, news } = useAsking(work, say);
  const main = useRef<HTMLElement>(null);
  useRoom(main);
  const addSite = (site: Site) => ask(site.host, () => actions.addSite(site));

  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <TopLine view={view} actions={actions} work={work} />
      <main class="popup" ref={main}>
        <Standing
          status={status}
          now={now}
          onAddSite={addSite}
          onAllow={(systemId, name) => ask(name, () => actions.allow(systemId))}
          onWelcome={() => work.run(() => actions.openWelcome())}
        />
        {otherSite !== null && <OtherSite site={otherSite} canAdd={view.canAdd} onAdd={addSite} />}
        <Feedback hasFailed={work.hasFailed} message={news} />
        <PauseNews
          paused={status.kind === 'paused' ? statusSentence(status, now, language) : null}
        />
        <Balance
          recordingMs={view.recordingMs}
          directMinutes={view.directMinutes}
          isMeasured={isMeasured(view)}
          onOpenDay={() => work.run(() => actions.openDay())}
        />
        {ratio !== null && <WeekLine ratio={ratio} />}
        <AddDirectTime
          wording={wording}
          lastEntry={view.lastEntry}
          isEmpty={view.directMinutes === 0}
          onAdd={(kind, minutesText) => work.run(() => actions.addEntry(kind, minutesText))}
          onUndo={({ id }) => work.didRun(() => actions.undoEntry(id))}
        />
        {tip !== null && (
          <TipOfTheMoment
            tip={tip}
            response={view.tipResponse}
            onKeep={openPanel && (() => work.run(openPanel))}
            onAnother={() => work.run(() => actions.anotherTip())}
            onAnswer={(tipId, response) => work.run(() => actions.answerTip(tipId, response))}
          />
        )}
      </main>
    </LanguageContext.Provider>
  );
}
