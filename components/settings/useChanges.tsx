import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { Progress } from '../layout/Progress';
import { useWork } from '../layout/useWork';

/** What a section of the settings asks for, and what it says came of it. */
export interface Changes {
  /**
   * Starts the change at once, inside the event that asked for it, and says of its outcome what
   * `sentenceOf` makes of it, unless another change was asked for meanwhile. Gives undefined when
   * it failed, which is said too.
   */
  make<Outcome>(
    change: () => Promise<Outcome>,
    sentenceOf: (outcome: Outcome) => string | null,
  ): Promise<Outcome | undefined>;
  /** As `make`, for what is simply kept: says that it is saved, or the sentence given. */
  keep(change: () => Promise<void>, sentence?: string): Promise<void>;
  /** What was said last; null before anything was. */
  message: string | null;
  /** To be drawn where the section says what became of it. */
  feedback: VNode;
}

/** The changes of one section; each section of the page speaks for itself. */
export function useChanges(): Changes {
  const { say } = useLanguage();
  const work = useWork();
  const [message, setMessage] = useState<string | null>(null);
  const asked = useRef(0);
  const make: Changes['make'] = async (change, sentenceOf) => {
    asked.current += 1;
    const turn = asked.current;
    setMessage(null);
    const outcome = await work.run(change);
    if (outcome !== undefined && turn === asked.current) setMessage(sentenceOf(outcome));
    return outcome;
  };
  const keep: Changes['keep'] = async (change, sentence = say('options.saved')) => {
    await make(
      () => change().then(() => true),
      () => sentence,
    );
  };
  const feedback = (
    <>
      {work.isRunning && <Progress label={say('work.running')} />}
      <Feedback hasFailed={work.hasFailed} message={message} />
    </>
  );
  return { make, keep, message, feedback };
}
