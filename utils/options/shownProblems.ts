import { UNSEEN } from '../systems/unseen';
import type { ShownProblems } from './team';

const MOST_SHOWN = 12;
const LONGEST = 240;

/** As many as anybody reads, each in one line of a readable length; they may quote what they found. */
export function shownProblems(problems: readonly string[]): ShownProblems {
  return {
    shown: problems.slice(0, MOST_SHOWN).map(inOneLine),
    more: Math.max(0, problems.length - MOST_SHOWN),
  };
}

function inOneLine(problem: string): string {
  const start = problem.slice(0, LONGEST).replace(UNSEEN, ' ').toWellFormed();
  return problem.length > LONGEST ? `${start}…` : start;
}
