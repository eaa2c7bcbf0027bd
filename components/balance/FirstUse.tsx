import type { Site } from '../../utils/popup/view';
import { Slotted } from '../layout/Slotted';
import { useLanguage } from '../layout/language';
import './FirstUse.css';

interface Props {
  site: Site | null;
  canAdd: boolean;
  onAdd: (site: Site) => void;
  onWelcome: () => void;
}

/** Before any system is counted: what Alongside does, and the one thing to do next. */
export function FirstUse({ site, canAdd, onAdd, onWelcome }: Props) {
  const { say } = useLanguage();
  if (!canAdd) return <p class="first-use">{say('firstUse.byOrganisation')}</p>;
  return (
    <div class="first-use">
      <p>{say('firstUse.promise')}</p>
      {site === null ? (
        <p>
          <Slotted sentence={(slot) => say('firstUse.how', { welcome: slot })}>
            <button type="button" class="link-button" onClick={onWelcome}>
              {say('firstUse.welcome')}
            </button>
          </Slotted>
        </p>
      ) : (
        <button type="button" class="button button-strong" onClick={() => onAdd(site)}>
          {say('firstUse.countSite', { host: site.host })}
        </button>
      )}
    </div>
  );
}
