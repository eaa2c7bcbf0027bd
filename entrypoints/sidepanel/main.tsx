import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { StillYouPage } from '../../components/layout/StillYouPage';
import { answerStillYou } from '../../utils/forgetting/answerStillYou';
import { languageOf } from '../../utils/language/language';
import { noteTipInSight } from '../../utils/panel/noteTipInSight';
import { onPageLeft } from '../../utils/panel/onPageLeft';
import { popupActions } from '../../utils/popup/popupActions';
import { type PopupReading, readPopup } from '../../utils/popup/readPopup';
import { recordsCare } from '../../utils/records/recordsCare';
import { onChange } from '../../utils/store/changes';
import { Panel } from './Panel';

/** It stays beside the page, whatever its buttons open. */
const stay = () => {};

/** What it says of the page in front is another's once the person has gone to that. */
function onNews(changed: () => void): () => void {
  const stops = [onChange(changed), onPageLeft(changed)];
  return () => stops.forEach((stop) => stop());
}

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={readPopup}
      listen={onNews}
      care={recordsCare}
      draw={({ last, refresh }) => {
        const language = languageOf(last.setup.language);
        const { question, today } = last;
        if (question === null) {
          const actions = popupActions(last, refresh, stay);
          return (
            <Panel
              view={last.view}
              actions={actions}
              language={language}
              listenToLeaving={onPageLeft}
            />
          );
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
      onDrawn={(reading: PopupReading) => void noteTipInSight(reading)}
    />,
    page,
  );
}
