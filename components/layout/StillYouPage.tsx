import type { StillYouQuestion } from '../../utils/days/stillYouQuestion';
import type { Language } from '../../utils/language/language';
import type { LocalDate } from '../../utils/totals/facts';
import './base.css';
import { LanguageContext } from './language';
import { StillYou } from './StillYou';
import './tokens.css';

interface Props {
  question: StillYouQuestion;
  today: LocalDate;
  language: Language;
  onAnswer: (isStillThem: boolean) => Promise<void>;
}

/** "Is this still you?" in the place of a whole page. */
export function StillYouPage({ question, today, language, onAnswer }: Props) {
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <StillYou question={question} today={today} level={1} onAnswer={onAnswer} />
      </main>
    </LanguageContext.Provider>
  );
}
