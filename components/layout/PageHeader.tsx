import type { ComponentChildren } from 'preact';
import { useLanguage } from './language';
import { Mark } from './Mark';
import './PageHeader.css';

interface Props {
  onSettings: () => void;
  /** The ways to other pages. */
  children?: ComponentChildren;
}

/** The top line of a whole page: whose it is, where else to go, and the way to the settings. */
export function PageHeader({ onSettings, children }: Props) {
  const { say } = useLanguage();
  return (
    <header class="page-header">
      <p class="page-name">
        <Mark />
        {say('name')}
      </p>
      {children}
      <button type="button" class="page-settings" onClick={onSettings}>
        {say('day.settings')}
      </button>
    </header>
  );
}
