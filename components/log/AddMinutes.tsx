import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../../utils/tips/tip';
import type { EntryProblem } from '../../utils/totals/entry';
import type { Entry } from '../../utils/totals/facts';
import { LogNotice, type LogNews } from './LogNotice';
import { MinutesButtons } from './MinutesButtons';
import { OtherMinutes } from './OtherMinutes';

const NOTICE_ID = 'log-notice';

interface Props {
  isDirect: boolean;
  /** Whether other minutes than those of the buttons can be typed. */
  canType?: boolean | undefined;
  wording: Wording;
  /** The entry that can be undone, when there is one. */
  lastEntry: Entry | null;
  /** Whether it is said what to do first. */
  isEmpty: boolean;
  /** Gives the problem, null when the entry was kept, undefined when keeping it failed. */
  onAdd: (minutesText: string) => Promise<EntryProblem | null | undefined>;
  /** Whether it was taken back. The undo goes with its entry; the focus must not go with it. */
  onUndo: (entry: Entry) => Promise<boolean>;
}

/** How long something took, in one press or typed; what was added, and how to take it back. */
export function AddMinutes({
  isDirect,
  canType = true,
  wording,
  lastEntry,
  isEmpty,
  onAdd,
  onUndo,
}: Props) {
  const [isTyping, setIsTyping] = useState(false);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [undone, setUndone] = useState<Entry | null>(null);
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
    const result = await onAdd(minutesText);
    setProblem(result ?? null);
    if (result === null && isTyping) stopTyping();
  };
  const undo = async (entry: Entry) => {
    setUndone(entry);
    if (!(await onUndo(entry))) setUndone(null);
  };

  return (
    <>
      {isTyping ? (
        <OtherMinutes
          isDirect={isDirect}
          problem={problem}
          problemId={NOTICE_ID}
          onAdd={add}
          onBack={stopTyping}
        />
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
    </>
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
