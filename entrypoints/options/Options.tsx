import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { LanguageContext } from '../../components/layout/language';
import { Mark } from '../../components/layout/Mark';
import { CountsSection } from '../../components/settings/CountsSection';
import { DataSection } from '../../components/settings/DataSection';
import { DirectSection } from '../../components/settings/DirectSection';
import { HoursSection } from '../../components/settings/HoursSection';
import { RetentionSection } from '../../components/settings/RetentionSection';
import { SystemsSection } from '../../components/settings/SystemsSection';
import type { Language } from '../../utils/language/language';
import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';
import './Options.css';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  language: Language;
}

/** The settings, drawn from one view; each change is kept at once. */
export function Options({ view, actions, language }: Props) {
  const { say } = language;
  const team = view.teamName ?? say('options.yourOrganisation');
  return (
    <LanguageContext.Provider value={language}>
      <main class="options">
        <h1>
          <Mark />
          <span>
            {say('name')} <span class="options-page">{say('options.title')}</span>
          </span>
        </h1>
        {view.measuring === 'off' && <p class="card">{say('options.switchedOff', { team })}</p>}
        <SystemsSection view={view.systems} team={team} actions={actions.systems} />
        <CountsSection view={view} team={team} actions={actions} />
        <HoursSection view={view} team={team} actions={actions} />
        <DirectSection view={view} team={team} actions={actions} />
        <RetentionSection view={view} team={team} actions={actions} />
        <DataSection view={view} actions={actions} />
        <footer class="options-footer">
          <p>{say('options.kept')}</p>
          <p>{say('options.independent')}</p>
        </footer>
      </main>
    </LanguageContext.Provider>
  );
}
