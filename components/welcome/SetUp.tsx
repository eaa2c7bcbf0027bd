import type { RefObject } from 'preact';
import type { OptionsView } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import './SetUp.css';
import './StepCard.css';

interface Props {
  view: OptionsView;
  team: string;
  titleRef: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
}

/** The end of the welcome: what happens from now on, and where to look. */
export function SetUp({ view, team, titleRef, onBack }: Props) {
  const { say } = useLanguage();
  return (
    <Section id="set-up" title={say('welcome.done')} titleRef={titleRef}>
      <ul class="set-up">
        <li>{whatIsCounted(view, team, say)}</li>
        <li>{say('welcome.done.icon')}</li>
        <li>{say('welcome.done.popup')}</li>
      </ul>
      <div class="step-buttons">
        <a class="button button-strong" href="/dashboard.html">
          {say('welcome.done.day')}
        </a>
        <a class="button" href="/options.html">
          {say('welcome.done.settings')}
        </a>
        <button type="button" class="button" onClick={onBack}>
          {say('welcome.back')}
        </button>
      </div>
    </Section>
  );
}

function whatIsCounted(
  { measuring, systems: { systems, canAdd } }: OptionsView,
  team: string,
  say: ReturnType<typeof useLanguage>['say'],
): string {
  if (measuring === 'off') return say('options.switchedOff', { team });
  if (systems.length === 0) {
    return say(canAdd ? 'welcome.done.noSystem' : 'welcome.system.noneByTeam');
  }
  const isAllowed = systems.every(({ access }) => access === 'given');
  return say(isAllowed ? 'welcome.done.counting' : 'welcome.done.noAccess');
}
