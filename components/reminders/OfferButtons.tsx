import { writtenMinutes } from '../../utils/language/durations';
import { shortKindLabel } from '../../utils/language/kindLabel';
import type { Offer } from '../../utils/nudges/offers';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import './Reminder.css';

interface Props {
  offers: readonly Offer[];
  wording: Wording;
  onAdd: (offer: Offer) => void;
}

/** What the question at the end of a day offers to add, each with one press. */
export function OfferButtons({ offers, wording, onAdd }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset class="reminder-offers">
      <legend class="visually-hidden">{say('nudge.endOfDay.offers')}</legend>
      {offers.map((offer) => (
        <button
          key={`${offer.kind}-${offer.minutes}`}
          type="button"
          class="pill"
          onClick={({ detail }) => {
            // The second half of a double click is not a second visit.
            if (detail <= 1) onAdd(offer);
          }}
        >
          {say('nudge.endOfDay.add', {
            kind: shortKindLabel(offer.kind, wording, say),
            duration: writtenMinutes(offer.minutes, say),
          })}
        </button>
      ))}
    </fieldset>
  );
}
