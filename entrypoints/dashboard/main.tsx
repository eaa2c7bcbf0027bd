import { render } from 'preact';
import { LivePage, type Redrawing } from '../../components/layout/LivePage';
import { StillYouPage } from '../../components/layout/StillYouPage';
import { dashboardActions } from '../../utils/dashboard/dashboardActions';
import { openSettings } from '../../utils/dashboard/openSettings';
import { type PageReading, readPage } from '../../utils/dashboard/readPage';
import { tipsActions } from '../../utils/dashboard/tipsActions';
import type { StillYouQuestion } from '../../utils/days/stillYouQuestion';
import { answerStillYou } from '../../utils/forgetting/answerStillYou';
import { type Language, languageOf } from '../../utils/language/language';
import { onChange } from '../../utils/store/changes';
import { recordsCare } from '../../utils/records/recordsCare';
import type { LocalDate } from '../../utils/totals/facts';
import { Dashboard, type DrawnPage } from './Dashboard';

/** What is shown changes with the facts, and with what stands in the address. */
function onChangeOrMove(changed: () => void): () => void {
  const stopListening = onChange(changed);
  window.addEventListener('hashchange', changed);
  return () => {
    stopListening();
    window.removeEventListener('hashchange', changed);
  };
}

function drawnPage(last: PageReading, { say }: Language, refresh: () => Promise<void>): DrawnPage {
  switch (last.page) {
    case 'day': {
      const { page, reading } = last;
      return { page, view: reading.view, actions: dashboardActions(reading, refresh) };
    }
    case 'tips': {
      const { page, reading } = last;
      return { page, view: reading.view, actions: tipsActions(reading.setup, say, refresh) };
    }
    case 'resources':
      return { page: last.page };
  }
}

/** What is to be answered before a page is shown, as of which day; null mostly. */
function questionOf(last: PageReading): { question: StillYouQuestion; today: LocalDate } | null {
  if (last.page === 'resources' || last.reading.question === null) return null;
  const { question } = last.reading;
  const today = last.page === 'day' ? last.reading.today.date : last.reading.today;
  return { question, today };
}

function draw({ last, refresh }: Redrawing<PageReading>) {
  const language = languageOf(last.reading.setup.language);
  const asked = questionOf(last);
  if (asked === null) {
    return (
      <Dashboard
        drawn={drawnPage(last, language, refresh)}
        language={language}
        onSettings={openSettings}
      />
    );
  }
  return (
    <StillYouPage
      question={asked.question}
      today={asked.today}
      language={language}
      onAnswer={(isStillThem) => answerStillYou(isStillThem, asked.question).then(refresh)}
    />
  );
}

const page = document.querySelector('#page');
if (page) {
  render(
    <LivePage
      read={() => readPage()}
      listen={onChangeOrMove}
      care={recordsCare}
      draw={draw}
      onReady={() => void performance.mark('alongside:ready')}
    />,
    page,
  );
}
