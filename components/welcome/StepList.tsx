import { type WelcomePlace, type WelcomeStep, welcomeSteps } from '../../utils/welcome/steps';
import { useLanguage } from '../layout/language';
import './StepList.css';

interface Props {
  place: WelcomePlace;
  onGoTo: (step: WelcomeStep) => void;
}

/** All steps of the welcome, which one this is, and the way to each. */
export function StepList({ place, onGoTo }: Props) {
  const { say } = useLanguage();
  return (
    <nav aria-label={say('welcome.steps')}>
      <ol class="step-list">
        {welcomeSteps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              class="step-link"
              aria-current={step === place ? 'step' : undefined}
              onClick={() => onGoTo(step)}
            >
              {index + 1} · {say(`welcome.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
