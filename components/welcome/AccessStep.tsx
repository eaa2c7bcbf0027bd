import { useLayoutEffect } from 'preact/hooks';
import type { AddOutcome, OptionsView } from '../../utils/options/view';
import type { WelcomeActions } from '../../utils/welcome/actions';
import { useLanguage } from '../layout/language';
import { useChanges } from '../settings/useChanges';
import { StepCard, type StepProps } from './StepCard';
import { SystemNames } from './SystemNames';

interface Props extends StepProps {
  view: OptionsView;
  actions: Pick<WelcomeActions, 'allowAll'>;
}

const sentences = {
  denied: 'welcome.access.denied',
  refusedByBrowser: 'welcome.access.refused',
} as const satisfies Record<Exclude<AddOutcome, 'added'>, string>;

/** The second step: what the browser is going to ask, what is true of it, and the question itself. */
export function AccessStep({ view, actions, ...step }: Props) {
  const { say } = useLanguage();
  const changes = useChanges();
  const { systems } = view.systems;
  const isOff = view.measuring === 'off';
  const count = systems.filter(({ access }) => access !== 'given').length;
  const canAsk = !isOff && count > 0;
  const stands = !isOff && systems.length > 0 && count === 0;
  useLayoutEffect(() => {
    // The button has done its work and is gone, and the focus with it.
    const isLost = stands && document.activeElement === document.body;
    if (isLost) step.titleRef.current?.focus();
  }, [stands]);

  const ask = () =>
    changes.make(
      () => actions.allowAll(),
      (outcome) => (outcome === 'added' ? null : say(sentences[outcome])),
    );
  return (
    <StepCard {...step} id="access" step="access" onward={canAsk ? 'skip' : 'continue'}>
      {isOff && <p>{say('welcome.access.switchedOff')}</p>}
      {!isOff && systems.length === 0 && <p>{say('welcome.access.none')}</p>}
      {!isOff && systems.length > 0 && <SystemNames systems={systems} showsAccess />}
      {canAsk && (
        <>
          <p>{say('welcome.access.question')}</p>
          <p>{say('welcome.access.truth')}</p>
          <button type="button" class="button button-strong step-ask" onClick={ask}>
            {say('welcome.access.allow', { count })}
          </button>
        </>
      )}
      <output>{stands ? say('welcome.access.stands', { count: systems.length }) : ''}</output>
      {changes.feedback}
    </StepCard>
  );
}
