import { useRef, useState } from 'preact/hooks';
import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { Balance } from '../../components/balance/Balance';
import { FirstUse } from '../../components/balance/FirstUse';
import { isMeasured } from '../../components/balance/isMeasured';
import { OtherSite } from '../../components/balance/OtherSite';
import { StatusLine } from '../../components/balance/StatusLine';
import { statusSentence } from '../../components/balance/statusSentence';
import { WeekLine } from '../../components/balance/WeekLine';
import { Feedback } from '../../components/layout/Feedback';
import { LanguageContext } from '../../components/layout/language';
import { PauseControl } from '../../components/layout/PauseControl';
import { PauseNews } from '../../components/layout/PauseNews';
import { PopupHeader } from '../../components/layout/PopupHeader';
import { Progress } from '../../components/layout/Progress';
import { useRoom } from '../../components/layout/useRoom';
import { useWork } from '../../components/layout/useWork';
import { AddDirectTime } from '../../components/log/AddDirectTime';
import { TipOfTheMoment } from '../../components/tips/TipOfTheMoment';
import type { Language } from '../../utils/language/language';
import type { AddOutcome } from '../../utils/options/view';
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
  const work = useWork();
  const [refusal, setRefusal] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  useRoom(main);
  const canPause = status.kind !== 'firstUse' && status.kind !== 'switchedOff';

  const ask = async (place: string, question: () => Promise<AddOutcome>) => {
    setRefusal(null);
    const outcome = await work.run(question);
    if (outcome === undefined || outcome === 'added') return;
    setRefusal(say(`outcome.${outcome}`, { place }));
  };
  const addSite = (site: Site) => ask(site.host, () => actions.addSite(site));
  const openSettings = () => work.run(() => actions.openSettings());

  return (
    <LanguageContext.Provider value={language}>
      {work.isRunning && <Progress label={say('work.running')} />}
      <PopupHeader date={view.date} onSettings={openSettings}>
        {canPause && (
          <PauseControl
            isPaused={status.kind === 'paused'}
            onPause={(length) => work.run(() => actions.pause(length))}
            onResume={() => work.run(() => actions.resume())}
          />
        )}
      </PopupHeader>
      <main class="popup" ref={main}>
        {status.kind === 'firstUse' ? (
          <FirstUse
            site={status.site}
            canAdd={status.canAdd}
            onAdd={addSite}
            onWelcome={() => work.run(() => actions.openWelcome())}
          />
        ) : (
          <StatusLine
            status={status}
            now={now}
            onAllow={(systemId, systemName) => ask(systemName, () => actions.allow(systemId))}
          />
        )}
        {otherSite !== null && <OtherSite site={otherSite} canAdd={view.canAdd} onAdd={addSite} />}
        <Feedback hasFailed={work.hasFailed} message={refusal} />
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
            onAnother={() => work.run(() => actions.anotherTip())}
            onAnswer={(tipId, response) => work.run(() => actions.answerTip(tipId, response))}
          />
        )}
      </main>
    </LanguageContext.Provider>
  );
}
