import type { Tip } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { SourceLink } from './SourceLink';

interface Props {
  tip: Tip;
}

/** One tip of the library, its credit always with it; a pack's may be in any language. */
export function LibraryTip({ tip }: Props) {
  const { say } = useLanguage();
  return (
    <li class="library-tip">
      <h3 dir="auto">{tip.title}</h3>
      <p dir="auto">{tip.text}</p>
      <p dir="auto">
        <b>{say('library.tryNow')}</b> {tip.tryNow}
      </p>
      <p class="library-credit" dir="auto">
        <cite>{tip.credit}</cite>
      </p>
      {tip.link !== undefined && <SourceLink link={tip.link} />}
    </li>
  );
}
