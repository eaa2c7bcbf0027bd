import type { TipOrigin } from '../../utils/dashboard/view';
import type { Tip, TipResponse } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { SourceLink } from './SourceLink';
import { TipAnswers } from './TipAnswers';
import { TipFrom } from './TipFrom';

interface Props {
  tip: Tip;
  /** In words; not drawn where it stands above the tip. */
  theme: string;
  /** Undefined for one of Alongside's own. */
  origin: TipOrigin | undefined;
  response: TipResponse | null;
  onAnswer: (response: TipResponse | null) => void;
}

/** One tip of the library, its credit always with it; a pack's may be in any language. */
export function LibraryTip({ tip, theme, origin, response, onAnswer }: Props) {
  const { say } = useLanguage();
  return (
    <li class="library-tip">
      <p class="library-theme" dir="auto">
        {theme}
      </p>
      <h3 dir="auto">{tip.title}</h3>
      <p dir="auto">{tip.text}</p>
      <p dir="auto">
        <b>{say('library.tryNow')}</b> {tip.tryNow}
      </p>
      <p class="library-credit" dir="auto">
        <cite>{tip.credit}</cite>
      </p>
      {origin !== undefined && <TipFrom origin={origin} />}
      {tip.link !== undefined && <SourceLink link={tip.link} />}
      <TipAnswers
        legend={say('library.answer', { title: tip.title })}
        response={response}
        onAnswer={onAnswer}
      />
    </li>
  );
}
