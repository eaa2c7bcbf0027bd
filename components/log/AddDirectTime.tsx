import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../../utils/tips/tip';
import type { EntryProblem } from '../../utils/totals/entry';
import type { Entry } from '../../utils/totals/facts';
import { defaultCountedKinds } from '../../utils/totals/kinds';
import { useLanguage } from '../layout/language';
import './AddDirectTime.css';
import { KindChoice } from './KindChoice';
import { LogNotice, type LogNews } from './LogNotice';
import { MinutesButtons } from './MinutesButtons';
import { OtherMinutes } from './OtherMinutes';

const NOTICE_ID = 'log-notice';

interface Props {
  wording: Wording;
  /** The entry that can be undone, when there is one. */
  lastEntry: Entry | null;
  isEmpty: boolean;
  /** Whether other minutes than those of the buttons can be typed. */
  canType?: boolean;
  /** Gives the problem, null when the entry was kept, undefined when keeping it failed. */
  onAdd: (kind: string, minutesText: string) => Promise<EntryProblem | null | undefined>;
  /** Whether it was taken back. */
  onUndo: (entry: Entry) => Promise<boolean>;
}

/** Adds direct time in two presses, who with and how long, and takes the last one back. */
export function AddDirectTime({
  wording,
  lastEntry,
  isEmpty,
  canType = true,
  onAdd,
  onUndo,
}: Props) {
  const { say } = useLanguage();
  const [kind, setKind] = useState<string>(defaultCountedKinds[0] ?? '');
  const [isTyping, setIsTyping] = useState(false);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [undone, setUndone] = useState<Entry | null>(null);
  const card = useRef<HTMLElement>(null);
  const otherButton = useRef<HTMLButtonElement>(null);

  const hasTyped = useRef(false);
  useLayoutEffect(() => {
    // The field goes with the focus in it; the button that opened it takes the focus back.
    if (!isTyping && hasTyped.current) otherButton.current?.focus();
    hasTyped.current = isTyping;
  }, [isTyping]);

  const stopTyping = () => {
    setProblem(null);
    setIsTyping(false);
  };
  const add = async (minutesText: string) => {
    setUndone(null);
    const result = await onAdd(kind, minutesText);
    setProblem(result ?? null);
    if (result === null && isTyping) stopTyping();
  };
  const undo = async (entry: Entry) => {
    // The undo goes with its entry; the focus must not go with it.
    card.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    setUndone(entry);
    if (!(await onUndo(entry))) setUndone(null);
  };

  return (
    <section class="card log" ref={card} aria-labelledby="log-title">
      <h2 id="log-title" class="card-title">
        {say('log.title')}
      </h2>
      <KindChoice chosen={kind} wording={wording} onChoose={setKind} />
      {isTyping ? (
        <OtherMinutes problem={problem} problemId={NOTICE_ID} onAdd={add} onBack={stopTyping} />
      ) : (
        <MinutesButtons
          otherButton={otherButton}
          onAdd={(minutes) => add(String(minutes))}
          onOther={canType ? () => setIsTyping(true) : null}
        />
      )}
      <LogNotice
        id={NOTICE_ID}
        news={newsOf({ problem, lastEntry, undone, isEmpty })}
        wording={wording}
        onUndo={undo}
      />
    </section>
  );
}

interface Happenings {
  problem: EntryProblem | null;
  lastEntry: Entry | null;
  undone: Entry | null;
  isEmpty: boolean;
}

function newsOf({ problem, lastEntry, undone, isEmpty }: Happenings): LogNews {
  if (problem !== null) return { kind: 'problem', problem };
  if (lastEntry !== null && lastEntry.id !== undone?.id) return { kind: 'added', entry: lastEntry };
  if (undone !== null) return { kind: 'undone', entry: undone };
  return isEmpty ? { kind: 'empty' } : { kind: 'nothing' };
}
