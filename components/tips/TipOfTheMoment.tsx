import { useState } from 'preact/hooks';
import type { Tip, TipResponse } from '../../utils/tips/tip';
import { TipCard } from './TipCard';

interface Props {
  /** The tip whose turn it is; another as soon as this one is refused. */
  tip: Tip;
  response: TipResponse | null;
  onAnother: () => void;
  onAnswer: (tipId: string, response: TipResponse | null) => void;
  /** Keeps the tip in sight while the person writes; null where that cannot be. */
  onKeep?: (() => void) | null;
}

/** Keeps a tip in place once it is refused, so that a slip of the hand can be taken back. */
export function TipOfTheMoment({ tip, response, onAnother, onAnswer, onKeep = null }: Props) {
  const [refused, setRefused] = useState<Tip | null>(null);
  const shown = refused ?? tip;
  return (
    <TipCard
      tip={shown}
      onKeep={onKeep}
      response={refused === null ? response : 'notForMe'}
      onAnother={() => {
        setRefused(null);
        onAnother();
      }}
      onAnswer={(answer) => {
        setRefused(answer === 'notForMe' ? shown : null);
        onAnswer(shown.id, answer);
      }}
    />
  );
}
