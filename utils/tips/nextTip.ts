import { isSuited, type Moment } from './moments';
import { readShowings, type Showings } from './showings';
import type { Tip } from './tip';
import { answersTo, type TipsToChooseFrom, usableTips } from './usableTips';

/** What a choice of tip rests on; `now` in ms since the epoch. */
export interface TipChoice extends TipsToChooseFrom {
  moment: Moment;
  now: number;
}

const REST_MS = 14 * 24 * 60 * 60_000;
/** A tip found helpful comes round as if it had been away for so many times as long. */
const HELPFUL_WEIGHT = 2;

/**
 * The tip to show next; null when none is left. None comes twice within two weeks while others
 * remain, nor twice in a row, nor a theme twice in a row. Of those that may come it is the turn of
 * the themes shown least; of these what suits the moment is chosen, then what was away longest,
 * which counts double for what was found helpful. Ties go by the order of `tips`.
 */
export function nextTip(choice: TipChoice): Tip | null {
  const usable = usableTips(choice);
  const showings = readShowings(choice.tips, choice.history, choice.now);
  const { latest } = showings;
  const others = orAll(usable, ({ id }) => id !== latest?.id);
  const rested = others.filter(({ id }) => showings.lastShown(id) <= choice.now - REST_MS);
  const due =
    rested.length > 0
      ? leastShown(
          orAll(rested, ({ theme }) => theme !== latest?.theme),
          ({ theme }) => showings.timesTheme(theme),
        )
      : // Too few for all to rest: each comes as often as the others, whatever its theme.
        leastShown(shownLongestAgo(others, showings), ({ id }) => showings.timesShown(id));
  const suited = orAll(due, ({ theme }) => isSuited(theme, choice.moment));
  return byTurn(suited, showings, choice)[0] ?? null;
}

/** Those that pass, or all where none does. */
function orAll(tips: readonly Tip[], passes: (tip: Tip) => boolean): readonly Tip[] {
  const passing = tips.filter(passes);
  return passing.length > 0 ? passing : tips;
}

function leastShown(tips: readonly Tip[], times: (tip: Tip) => number): readonly Tip[] {
  const least = Math.min(...tips.map(times));
  return tips.filter((tip) => times(tip) === least);
}

/** The half that was shown longest ago, so that the moment has something to choose from. */
function shownLongestAgo(tips: readonly Tip[], { lastShown }: Showings): readonly Tip[] {
  const byAge = tips.toSorted((one, other) => lastShown(one.id) - lastShown(other.id));
  return byAge.slice(0, Math.ceil(byAge.length / 2));
}

function byTurn(
  tips: readonly Tip[],
  { lastShown }: Showings,
  { history, now }: TipChoice,
): readonly Tip[] {
  const answers = answersTo(history);
  const awayMs = ({ id }: Tip) =>
    (now - lastShown(id)) * (answers.get(id) === 'helpful' ? HELPFUL_WEIGHT : 1);
  // Sorting is stable, which keeps ties in the order of the library.
  return tips.toSorted((one, other) => descending(awayMs(one), awayMs(other)));
}

/** Two that were never shown have been away for ever, and the difference would be no number. */
function descending(one: number, other: number): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}
