import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UnseenActions } from '../../utils/options/actions';
import type { Wording } from '../../utils/tips/tip';
import { useLanguage } from '../layout/language';
import { AddUnseenTime } from './AddUnseenTime';
import './CaseSystems.css';

const places = ['remote', 'programs', 'viewers', 'private'] as const;

interface Props {
  /** Whether the person came for this. */
  isWanted: boolean;
  wording: Wording;
  actions: UnseenActions;
}

/** Where no browser lets an extension see, what that means for the numbers, and what can be done. */
export function WhereUnseen({ isWanted, wording, actions }: Props) {
  const { say } = useLanguage();
  const summary = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    summary.current?.scrollIntoView();
    summary.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <details class="systems-aside" open={isWanted}>
      <summary ref={summary}>{say('systems.unseen')}</summary>
      <ul class="unseen">
        {places.map((place) => (
          <li key={place}>{say(`systems.unseen.${place}`)}</li>
        ))}
      </ul>
      <p class="hint">{say('systems.unseen.therefore')}</p>
      <AddUnseenTime wording={wording} actions={actions} />
    </details>
  );
}
