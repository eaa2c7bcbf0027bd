import { useRef, useState } from 'preact/hooks';
import type { UnseenActions } from '../../utils/options/actions';
import type { Wording } from '../../utils/tips/tip';
import type { Entry } from '../../utils/totals/facts';
import { Feedback } from '../layout/Feedback';
import { useLanguage } from '../layout/language';
import { useWork } from '../layout/useWork';
import { AddMinutes } from '../log/AddMinutes';
import './AddUnseenTime.css';

interface Props {
  wording: Wording;
  actions: UnseenActions;
}

/** Adds today's time in what no browser lets an extension see. */
export function AddUnseenTime({ wording, actions }: Props) {
  const { say } = useLanguage();
  const work = useWork();
  const [last, setLast] = useState<Entry | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset class="unseen-time" ref={group} aria-describedby="unseen-time-hint">
      <legend>{say('systems.unseen.add')}</legend>
      <p id="unseen-time-hint" class="hint">
        {say('systems.unseen.addExplained')}
      </p>
      <AddMinutes
        isDirect={false}
        wording={wording}
        lastEntry={last}
        isEmpty={false}
        onAdd={async (minutesText) => {
          const added = await work.run(() => actions.add(minutesText));
          if (added?.kind === 'added') setLast(added.entry);
          return added?.kind === 'refused' ? added.problem : added && null;
        }}
        onUndo={(entry) => {
          group.current?.querySelector('button')?.focus();
          return work.didRun(() => actions.undo(entry.id));
        }}
      />
      <Feedback hasFailed={work.hasFailed} message={null} />
    </fieldset>
  );
}
