import { useLayoutEffect, useState } from 'preact/hooks';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { tickQuestions } from './tickQuestions';
import './Ticks.css';

const none: ReadonlySet<string> = new Set();

interface Props {
  wording: Wording;
  /** Calls its listener when the person goes to another page; gives a function that stops it. */
  listenToLeaving: (left: () => void) => () => void;
}

/** Five questions to think with while writing; what is ticked is kept here and nowhere else. */
export function Ticks({ wording, listenToLeaving }: Props) {
  const { say } = useLanguage();
  const [ticked, setTicked] = useState(none);
  const clear = () => setTicked(none);
  useLayoutEffect(() => listenToLeaving(clear), []);
  const tick = (question: string, isTicked: boolean) =>
    setTicked((before) => {
      const others = [...before].filter((other) => other !== question);
      return new Set(isTicked ? [...others, question] : others);
    });
  return (
    <section class="card ticks" aria-labelledby="ticks-title">
      <div class="ticks-head">
        <h2 id="ticks-title" class="card-title">
          {say('ticks.title')}
        </h2>
        <button
          type="button"
          class="link-button"
          aria-label={say('ticks.clearName')}
          onClick={clear}
        >
          {say('ticks.clear')}
        </button>
      </div>
      <fieldset aria-labelledby="ticks-title" aria-describedby="ticks-explained">
        {tickQuestions[wording].map((question) => (
          <label key={question} class="tick">
            <input
              type="checkbox"
              checked={ticked.has(question)}
              onChange={({ currentTarget }) => tick(question, currentTarget.checked)}
            />
            {say(question)}
          </label>
        ))}
      </fieldset>
      <p id="ticks-explained" class="ticks-explained">
        {say('ticks.explained')}
      </p>
    </section>
  );
}
