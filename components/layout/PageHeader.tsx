import { useLanguage } from './language';
import { Mark } from './Mark';
import './PageHeader.css';

interface Props {
  onSettings: () => void;
}

/** The top line of a whole page: whose it is, and the way to the settings. */
export function PageHeader({ onSettings }: Props) {
  const { say } = useLanguage();
  return (
    <header class="page-header">
      <p class="page-name">
        <Mark />
        {say('name')}
      </p>
      <button type="button" class="page-settings" onClick={onSettings}>
        {say('day.settings')}
      </button>
    </header>
  );
}
