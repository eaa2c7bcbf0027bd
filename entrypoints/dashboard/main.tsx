import { render } from 'preact';
import { LivePage } from '../../components/layout/LivePage';
import { dashboardActions } from '../../utils/dashboard/dashboardActions';
import { readDashboard } from '../../utils/dashboard/readDashboard';
import { languageOf } from '../../utils/language/language';
import { onChange } from '../../utils/store/changes';
import { problemOf } from '../../utils/store/problemOf';
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
      problemOf={problemOf}
      draw={({ last, refresh }) => (
        <Dashboard
          view={last.view}
          actions={dashboardActions(last, refresh)}
          language={languageOf(last.setup.language)}
        />
      )}
      onReady={() => void performance.mark('alongside:ready')}
    />,
    page,
  );
}
