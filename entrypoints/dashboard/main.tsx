import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { StillYouPage } from '../../components/layout/StillYouPage';
import { dashboardActions } from '../../utils/dashboard/dashboardActions';
import { readDashboard } from '../../utils/dashboard/readDashboard';
import { answerStillYou } from '../../utils/forgetting/answerStillYou';
import { languageOf } from '../../utils/language/language';
import { onChange } from '../../utils/store/changes';
import { recordsCare } from '../../utils/records/recordsCare';
import { Dashboard } from './Dashboard';

/** What is shown changes with the facts, and with the date in the address. */
function onChangeOrMove(changed: () => void): () => void {
  const stopListening = onChange(changed);
  window.addEventListener('hashchange', changed);
  return () => {
    stopListening();
    window.removeEventListener('hashchange', changed);
  };
}

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={readDashboard}
      listen={onChangeOrMove}
      care={recordsCare}
      draw={({ last, refresh }) => {
        const language = languageOf(last.setup.language);
        const { question, today } = last;
        if (question === null) {
          const actions = dashboardActions(last, refresh);
          return <Dashboard view={last.view} actions={actions} language={language} />;
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
      onReady={() => void performance.mark('alongside:ready')}
    />,
    page,
  );
}
