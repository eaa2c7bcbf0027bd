import { useState } from 'preact/hooks';
import type { Stretch } from '../../utils/dashboard/view';
import type { StrikeOutProblem } from '../../utils/totals/strikeOutProblem';
import type { Interval } from '../../utils/intervals/interval';
import { useLanguage } from '../layout/language';
import { StretchRow } from './StretchRow';
import './StretchTable.css';

/** As many rows as can be taken in at a glance; more are folded away until they are wanted. */
const MOST_OPEN_ROWS = 12;

/** What the rows can ask for; each tells whoever holds the page what came of it. */
export interface StretchActions {
  /** Gives the problem, null when it was kept, undefined when keeping it failed. */
  onStrikeOut: (
    stretch: Interval,
    from: string,
    to: string,
  ) => Promise<StrikeOutProblem | null | undefined>;
  onUndo: (correctionId: string, stretch: Interval) => void;
}

interface Props extends StretchActions {
  stretches: readonly Stretch[];
  countsBeside: boolean;
}

/**
 * Every stretch of the picture in a table, with what can be done about it. A long one is folded,
 * so that neither Tab nor a screen reader has to go through it to come to what is below.
 */
export function StretchTable({ stretches, countsBeside, onStrikeOut, onUndo }: Props) {
  const { say } = useLanguage();
  // What the person opens or closes stays so, however many rows there come to be.
  const [isOpen, setIsOpen] = useState(stretches.length <= MOST_OPEN_ROWS);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <details
      class="stretches"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{say('day.stretches', { count: stretches.length })}</summary>
      {/* A hundred rows that nobody has asked for would hold up the numbers. */}
      {isOpen && (
        <table class="stretch-table">
          <thead>
            <tr>
              <th scope="col">{say('day.from')}</th>
              <th scope="col">{say('day.to')}</th>
              <th scope="col">{say('day.counted')}</th>
              <th scope="col">{say('day.what')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map((stretch) => {
              const key = keyOf(stretch);
              return (
                <StretchRow
                  key={key}
                  stretch={stretch}
                  countsBeside={countsBeside}
                  isAsked={asked === key}
                  onAsk={(isAsked) => setAsked(isAsked ? key : null)}
                  onStrikeOut={async (from, to) => {
                    const problem = await onStrikeOut(stretch, from, to);
                    if (problem === null) setAsked(null);
                    return problem;
                  }}
                  onUndo={onUndo}
                />
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
}

/** A stretch that is going on keeps its start. */
function keyOf(stretch: Stretch): string {
  const { kind, start } = stretch;
  if (kind === 'counted') return `${stretch.systemId} ${start}`;
  if (kind === 'beside') return `${kind} ${start}`;
  return `${kind} ${stretch.correctionId ?? ''} ${start}`;
}
