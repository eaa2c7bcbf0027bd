import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../../utils/totals/facts';
import { shortDate } from '../../utils/language/moments';
import { Gear } from './Gear';
import { useLanguage } from './language';
import { Mark } from './Mark';
import './PopupHeader.css';

interface Props {
  date: LocalDate;
  onSettings: () => void;
  /** Stands before the settings. */
  children: ComponentChildren;
}

/** The popup's top line: whose it is, which day it shows, and what can be done at any time. */
export function PopupHeader({ date, onSettings, children }: Props) {
  const { say, locale } = useLanguage();
  return (
    <header class="popup-header">
      <h1>
        <Mark />
        {say('name')}
      </h1>
      <time class="popup-date" dateTime={date}>
        {shortDate(date, locale)}
      </time>
      {children}
      <button
        type="button"
        class="popup-settings"
        aria-label={say('header.settings')}
        title={say('header.settings')}
        onClick={onSettings}
      >
        <Gear />
      </button>
    </header>
  );
}
