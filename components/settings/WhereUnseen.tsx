import { useLanguage } from '../layout/language';
import './CaseSystems.css';

const places = ['remote', 'programs', 'viewers', 'private'] as const;

/** Where no browser lets an extension see, and what that means for the numbers. */
export function WhereUnseen() {
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
    </details>
  );
}
