import { useState } from 'preact/hooks';
import { dayAndTime } from '../../utils/language/moments';
import type { RecordsProblem } from '../../utils/records/records';
import { Feedback } from './Feedback';
import { useLanguage } from './language';
import { Mark } from './Mark';
import { Progress } from './Progress';
import { StartNewQuestion } from './StartNewQuestion';
import { useWork } from './useWork';
import './Trouble.css';

interface Props {
  problem: RecordsProblem;
  /** Since when nothing can be written, ms; null where it is not known. */
  since: number | null;
  /** Whether new records may be begun: trying again did not help. */
  canStartNew: boolean;
  onTryAgain: () => void;
  onStartNew: () => Promise<void>;
}

/** What stands in place of a page that cannot be shown, mostly since its records cannot be read. */
export function Trouble({ problem, since, canStartNew, onTryAgain, onStartNew }: Props) {
  const { say, locale } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const work = useWork();
  const mayStartNew = canStartNew && (problem === 'cannotOpen' || problem === 'damaged');
  return (
    <main class="trouble">
      {work.isRunning && <Progress label={say('work.running')} />}
      <p class="trouble-name">
        <Mark /> {say('name')}
      </p>
      <div role="alert">
        <h1>{say(problem === 'unknown' ? 'trouble.titleUnknown' : 'trouble.title')}</h1>
        <p>{say(`trouble.${problem}`)}</p>
        {since !== null && <p>{say('trouble.since', { moment: dayAndTime(since, locale) })}</p>}
      </div>
      {isAsking ? (
        <StartNewQuestion
          isRunning={work.isRunning}
          onStart={() => work.run(onStartNew)}
          onLeave={() => setIsAsking(false)}
        />
      ) : (
        <div class="trouble-choices">
          <button type="button" class="button button-strong" onClick={onTryAgain}>
            {say('trouble.tryAgain')}
          </button>
          {mayStartNew && (
            <button type="button" class="button" onClick={() => setIsAsking(true)}>
              {say('records.startNew')}
            </button>
          )}
        </div>
      )}
      <Feedback hasFailed={false} message={work.hasFailed ? say('records.notStarted') : null} />
    </main>
  );
}
