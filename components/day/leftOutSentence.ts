import type { LeftOut } from '../../utils/dashboard/view';
import { durationParts, joinParts } from '../../utils/language/durations';
import type { Language } from '../../utils/language/language';
import { allowanceInWords } from './allowanceInWords';

/** Less than this would be written as nought. */
const LEAST_MS = 500;

/**
 * What was not counted, in a sentence made of the parts that are not nought; what was in sight
 * beside another window is none of them where the person has it counted.
 */
export function leftOutSentence(
  leftOut: LeftOut,
  { awayAllowanceMs, countsBeside }: { awayAllowanceMs: number; countsBeside: boolean },
  language: Language,
): string {
  const { say, locale } = language;
  const allowance = allowanceInWords(awayAllowanceMs, say);
  const part = (lengthMs: number, sentence: (duration: string) => string) =>
    lengthMs >= LEAST_MS ? [sentence(joinParts(durationParts(lengthMs, say)))] : [];
  const parts = [
    ...part(leftOut.awayMs, (duration) => say('day.leftOut.away', { duration, allowance })),
    ...part(leftOut.lockedMs, (duration) => say('day.leftOut.locked', { duration })),
    ...part(leftOut.pausedMs, (duration) => say('day.leftOut.paused', { duration })),
    ...part(leftOut.correctedMs, (duration) => say('day.leftOut.corrected', { duration })),
    ...part(countsBeside ? 0 : leftOut.besideMs, (duration) =>
      say('day.leftOut.beside', { duration }),
    ),
  ];
  if (parts.length === 0) return say('day.nothingLeftOut');
  return say('day.leftOut', { parts: new Intl.ListFormat(locale).format(parts) });
}
