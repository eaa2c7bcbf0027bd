import '../../components/layout/tokens.css';
import '../../components/layout/base.css';
import { LanguageContext } from '../../components/layout/language';
import { Mark } from '../../components/layout/Mark';
import { CountsSection } from '../../components/settings/CountsSection';
import { DataSection } from '../../components/settings/DataSection';
import { DirectSection } from '../../components/settings/DirectSection';
import { HoursSection } from '../../components/settings/HoursSection';
import { RetentionSection } from '../../components/settings/RetentionSection';
import '../../components/settings/SettingsPage.css';
import { SystemsSection } from '../../components/settings/SystemsSection';
import { TeamSection } from '../../components/settings/TeamSection';
import type { Language } from '../../utils/language/language';
import type { OptionsActions } from '../../utils/options/actions';
import type { OptionsView } from '../../utils/options/view';

interface Props {
  view: OptionsView;
  /** Whether the person has been through the welcome. */
  isSetUp: boolean;
  actions: OptionsActions;
  language: Language;
}

/** The settings, drawn from one view; each change is kept at once. */
export function Options({ view, isSetUp, actions, language }: Props) {
  const { say } = language;
  const team = view.teamName ?? say('options.yourOrganisation');
  return (
    <LanguageContext.Provider value={language}>
      <main class="settings-page">
        <h1>
          <Mark />
          <span>
            {say('name')} <span class="settings-what">{say('options.title')}</span>
          </span>
        </h1>
        {!isSetUp && (
          <p>
            <a href="/welcome.html">{say('welcome.begin')}</a>
          </p>
        )}
        {view.measuring === 'off' && <p class="card">{say('options.switchedOff', { team })}</p>}
        <SystemsSection
          view={view.systems}
          team={team}
          wording={view.wording}
          actions={actions.systems}
        />
        <CountsSection view={view} team={team} actions={actions} />
        <HoursSection view={view} team={team} actions={actions} />
        <DirectSection view={view} team={team} actions={actions} />
        <RetentionSection view={view} team={team} actions={actions} />
        <TeamSection view={view.team} actions={actions.team} />
        <DataSection view={view} actions={actions} />
        <footer class="settings-footer">
          <p>{say('options.kept')}</p>
          <p>{say('options.independent')}</p>
          {isSetUp && (
            <p>
              <a href="/welcome.html">{say('welcome.again')}</a>
            </p>
          )}
        </footer>
      </main>
    </LanguageContext.Provider>
  );
}
