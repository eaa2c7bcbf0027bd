import type { OptionsView } from '../../utils/options/view';
import type { WelcomeActions } from '../../utils/welcome/actions';
import { useLanguage } from '../layout/language';
import { AddSystem } from '../settings/AddSystem';
import { useChanges } from '../settings/useChanges';
import { StepCard, type StepProps } from './StepCard';
import { SystemNames } from './SystemNames';

interface Props extends StepProps {
  view: OptionsView;
  team: string;
  actions: Pick<WelcomeActions, 'checkAddress' | 'keepSystem'>;
  /** A system was added: the next thing is to allow it. */
  onKept: () => void;
}

/** The first step: which system the person records in. */
export function SystemStep({ view, team, actions, onKept, ...step }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const { systems, canAdd } = view.systems;
  const isOff = view.measuring === 'off';
  const isNoneByTeam = !canAdd && !isOff && systems.length === 0;

  const keep = async (pattern: string, name: string) => {
    const outcome = await changes.make(
      () => actions.keepSystem(pattern, name).then(() => 'added' as const),
      () => null,
    );
    if (outcome !== undefined) onKept();
    return outcome;
  };
  return (
    <StepCard
      {...step}
      id="system"
      step="system"
      onward={canAdd && systems.length === 0 ? 'skip' : 'continue'}
    >
      {isOff && <p>{say('options.switchedOff', { team })}</p>}
      {isNoneByTeam && <p>{say('welcome.system.noneByTeam')}</p>}
      {!isOff && systems.length > 0 && (
        <>
          <p>{say('welcome.system.yours')}</p>
          <SystemNames systems={systems} showsAccess={false} />
          {!canAdd && <p class="hint">{say('options.teamChooses', { team })}</p>}
        </>
      )}
      {canAdd && (
        <>
          {systems.length === 0 && <p>{say('welcome.system.intro')}</p>}
          <AddSystem
            candidate={null}
            check={(text) => actions.checkAddress(text)}
            onAdd={({ pattern }, name) => keep(pattern, name)}
          />
          {changes.feedback}
          {systems.length === 0 && (
            <>
              <p class="hint">{say('welcome.system.byIcon')}</p>
              <p class="hint">{say('welcome.system.outside')}</p>
            </>
          )}
        </>
      )}
    </StepCard>
  );
}
