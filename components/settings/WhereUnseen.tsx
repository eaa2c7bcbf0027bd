import type { UnseenActions } from '../../utils/options/actions';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { AddUnseenTime } from './AddUnseenTime';
import './CaseSystems.css';

const places = ['remote', 'programs', 'viewers', 'private'] as const;

interface Props {
  wording: Wording;
  actions: UnseenActions;
}

/** Where no browser lets an extension see, what that means for the numbers, and what can be done. */
export function WhereUnseen({ wording, actions }: Props) {
  const { say } = useLanguage();
  return (
    <details id="unseen" class="systems-aside">
      <summary>{say('systems.unseen')}</summary>
      <ul class="unseen">
        {places.map((place) => (
          <li key={place}>{say(`systems.unseen.${place}`)}</li>
        ))}
      </ul>
      <p class="hint">{say('systems.unseen.therefore')}</p>
      <AddUnseenTime wording={wording} actions={actions} />
    </details>
  );
}
