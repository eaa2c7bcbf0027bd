import { useRef, useState } from 'preact/hooks';
import type { Wording } from '../../utils/tips/tip';
import type { EntryProblem } from '../../utils/totals/entry';
import type { Entry } from '../../utils/totals/facts';
import { defaultCountedKinds } from '../../utils/totals/kinds';
import { useLanguage } from '../layout/language';
import './AddDirectTime.css';
import { AddMinutes } from './AddMinutes';
import { KindChoice } from './KindChoice';

interface Props {
  wording: Wording;
  /** The entry that can be undone, when there is one. */
  lastEntry: Entry | null;
  isEmpty: boolean;
  /** Whether other minutes than those of the buttons can be typed. */
  canType?: boolean | undefined;
  /** Gives the problem, null when the entry was kept, undefined when keeping it failed. */
  onAdd: (kind: string, minutesText: string) => Promise<EntryProblem | null | undefined>;
  /** Whether it was taken back. */
  onUndo: (entry: Entry) => Promise<boolean>;
}

/** Adds direct time in two presses, who with and how long, and takes the last one back. */
export function AddDirectTime({ wording, lastEntry, isEmpty, canType, onAdd, onUndo }: Props) {
  const { say } = useLanguage();
  const [kind, setKind] = useState<string>(defaultCountedKinds[0] ?? '');
  const card = useRef<HTMLElement>(null);
  return (
    <section class="card log" ref={card} aria-labelledby="log-title">
      <h2 id="log-title" class="card-title">
        {say('log.title')}
      </h2>
      <KindChoice chosen={kind} wording={wording} onChoose={setKind} />
      <AddMinutes
        isDirect
        canType={canType}
        wording={wording}
        lastEntry={lastEntry}
        isEmpty={isEmpty}
        onAdd={(minutesText) => onAdd(kind, minutesText)}
        onUndo={(entry) => {
          card.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
          return onUndo(entry);
        }}
      />
    </section>
  );
}
