import { longDate } from '../../utils/language/moments';
import type { KeptView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { bytesInWords } from './bytesInWords';
import './KeptSummary.css';

interface Props {
  kept: KeptView;
}

/** How much of each kind is kept, from when to when, and how much room it takes. */
export function KeptSummary({ kept }: Props) {
  const language = useLanguage();
  const { say, locale } = language;
  const { stores, storageItems, setAside, period, bytes, today } = kept;
  const date = (of: string) => longDate(of, today, locale);
  return (
    <div class="kept-summary">
      <ul>
        {stores
          .filter(({ count }) => count > 0)
          .map(({ store, count }) => (
            <li key={store}>{say(`data.${store}`, { count })}</li>
          ))}
        <li>{say('data.storage', { count: storageItems })}</li>
        {setAside > 0 && <li>{say('data.setAside', { count: setAside })}</li>}
      </ul>
      <p>
        {period === null
          ? say('data.nothing')
          : say('data.period', { oldest: date(period.oldest), newest: date(period.newest) })}
        {bytes !== null && ` ${say('data.bytes', { amount: bytesInWords(bytes, language) })}`}
      </p>
    </div>
  );
}
