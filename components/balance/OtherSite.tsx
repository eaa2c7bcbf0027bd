import type { Site } from '../../utils/popup/view';
import { Slotted } from '../layout/Slotted';
import { useLanguage } from '../layout/language';
import './OtherSite.css';

interface Props {
  site: Site;
  canAdd: boolean;
  onAdd: (site: Site) => void;
}

/** Says that the tab in front is none of the systems counted. */
export function OtherSite({ site, canAdd, onAdd }: Props) {
  const { say } = useLanguage();
  return (
    <div class="other-site">
      <p>
        <Slotted sentence={(slot) => say('otherSite.sentence', { host: slot })}>
          <span class="other-site-host">{site.host}</span>
        </Slotted>
      </p>
      {canAdd && (
        <button
          type="button"
          class="link-button"
          aria-label={say('otherSite.countItName', { host: site.host })}
          onClick={() => onAdd(site)}
        >
          {say('otherSite.countIt')}
        </button>
      )}
    </div>
  );
}
