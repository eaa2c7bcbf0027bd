import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { StillYouPage } from '../../components/layout/StillYouPage';
import { answerStillYou } from '../../utils/forgetting/answerStillYou';
import { languageOf } from '../../utils/language/language';
import { popupActions } from '../../utils/popup/popupActions';
import { noteTipOnScreen } from '../../utils/popup/noteTipOnScreen';
import { type PopupReading, readPopup } from '../../utils/popup/readPopup';
import { recordsCare } from '../../utils/records/recordsCare';
import { onChange } from '../../utils/store/changes';
import { Popup } from './Popup';

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={readPopup}
      listen={onChange}
      care={recordsCare}
      draw={({ last, refresh }) => {
        const language = languageOf(last.setup.language);
        const { question, today } = last;
        if (question === null) {
          const actions = popupActions(last, refresh);
          return <Popup view={last.view} actions={actions} language={language} />;
        }
        return (
          <StillYouPage
            question={question}
            today={today.date}
            language={language}
            onAnswer={(isStillThem) => answerStillYou(isStillThem, question).then(refresh)}
          />
        );
      }}
      onReady={(reading: PopupReading) => {
        performance.mark('alongside:ready');
        void noteTipOnScreen(reading);
      }}
    />,
    page,
  );
}
