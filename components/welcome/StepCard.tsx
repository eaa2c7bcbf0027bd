import type { ComponentChildren, RefObject } from 'preact';
import { type WelcomeStep, welcomeSteps } from '../../utils/welcome/steps';
import { useLanguage } from '../layout/language';
import { Section } from '../layout/Section';
import './StepCard.css';

/** What every step is given. */
export interface StepProps {
  /** The focus goes to the title when the step is come to. */
  titleRef: RefObject<HTMLHeadingElement | null>;
  onOnward: () => void;
  /** Null at the first step. */
  onBack: (() => void) | null;
}

interface Props extends StepProps {
  /** Its title has the id `<id>-title`. */
  id: string;
  step: WelcomeStep;
  /** What going on comes to; leaving a step out is offered less loudly than going on. */
  onward: 'continue' | 'skip' | 'finish';
  children: ComponentChildren;
}

/** One step: its title, what there is to do, and the ways on and back. */
export function StepCard({ id, step, onward, titleRef, onOnward, onBack, children }: Props) {
  const { say } = useLanguage();
  const title = say('welcome.stepTitle', {
    number: welcomeSteps.indexOf(step) + 1,
    last: welcomeSteps.length,
    title: say(`welcome.step.${step}`),
  });
  return (
    <Section id={id} title={title} titleRef={titleRef}>
      {children}
      <div class="step-buttons">
        <button
          type="button"
          class={onward === 'skip' ? 'button' : 'button button-strong'}
          onClick={onOnward}
        >
          {say(`welcome.${onward}`)}
        </button>
        {onBack !== null && (
          <button type="button" class="button" onClick={onBack}>
            {say('welcome.back')}
          </button>
        )}
      </div>
    </Section>
  );
}
