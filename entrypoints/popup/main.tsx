import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
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
      draw={({ last, refresh }) => (
        <Popup
          view={last.view}
          actions={popupActions(last, refresh)}
          language={languageOf(last.setup.language)}
        />
      )}
      onReady={(reading: PopupReading) => {
        performance.mark('alongside:ready');
        void noteTipOnScreen(reading);
      }}
    />,
    page,
  );
}
