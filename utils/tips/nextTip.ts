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
 * The tip to show next; null when none is left. In this order: none shown within two weeks while
 * others remain, nor the last one, nor the last one's theme; then the themes shown least; of those
 * what suits the moment; then what was never shown, then what was away longest, which counts
 * double for what was found helpful. Ties go by the order of `tips`.
 */
export function nextTip(choice: TipChoice): Tip | null {
  const usable = usableTips(choice);
  const showings = readShowings(choice.tips, choice.history);
  const { latest } = showings;
  const others = usable.filter(({ id }) => id !== latest?.id);
  const rested = restedTips(others.length > 0 ? others : usable, showings, choice.now);
  const changed = orAll(rested, ({ theme }) => theme !== latest?.theme);
  const least = Math.min(...changed.map(({ theme }) => showings.timesTheme(theme)));
  const due = changed.filter(({ theme }) => showings.timesTheme(theme) === least);
  const suited = orAll(due, ({ theme }) => isSuited(theme, choice.moment));
  return byTurn(suited, showings, choice)[0] ?? null;
}

/** Those that pass, or all where none does. */
function orAll(tips: readonly Tip[], passes: (tip: Tip) => boolean): readonly Tip[] {
  const passing = tips.filter(passes);
  return passing.length > 0 ? passing : tips;
}

/** Those not shown for two weeks; where there are none, the half that was shown longest ago. */
function restedTips(tips: readonly Tip[], { lastShown }: Showings, now: number): readonly Tip[] {
  const rested = tips.filter(({ id }) => lastShown(id) <= now - REST_MS);
  if (rested.length > 0) return rested;
  const byAge = tips.toSorted((one, other) => lastShown(one.id) - lastShown(other.id));
  return byAge.slice(0, Math.ceil(byAge.length / 2));
}

function byTurn(tips: readonly Tip[], showings: Showings, { history, now }: TipChoice): Tip[] {
  const answers = answersTo(history);
  const awayMs = ({ id }: Tip) => {
    // What a clock that was ahead has noted was shown just now, as far as anybody can say.
    const sinceShownMs = Math.max(0, now - showings.lastShown(id));
    return sinceShownMs * (answers.get(id) === 'helpful' ? HELPFUL_WEIGHT : 1);
  };
  const turns = tips.map((tip) => ({
    tip,
    awayMs: awayMs(tip),
    lastShown: showings.lastShown(tip.id),
  }));
  // Sorting is stable, which keeps ties in the order of the library.
  turns.sort((one, other) =>
    one.awayMs === other.awayMs
      ? ascending(one.lastShown, other.lastShown)
      : ascending(other.awayMs, one.awayMs),
  );
  return turns.map(({ tip }) => tip);
}

function ascending(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
