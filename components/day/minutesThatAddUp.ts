import { wholeMinutes } from '../../utils/language/durations';

const MINUTE_MS = 60_000;

/**
 * Parts of a whole (ms) in whole minutes that add up to the rounded whole: the minutes that are
 * left over go to the parts that lost most. Parts that do not make up the whole, since two of them
 * overlap, are rounded each by itself.
 */
export function minutesThatAddUp(partsMs: readonly number[], wholeMs: number): number[] {
  const minutes = partsMs.map((partMs) => Math.floor(partMs / MINUTE_MS));
  const left = wholeMinutes(wholeMs) - minutes.reduce((sum, part) => sum + part, 0);
  if (left < 0 || left > partsMs.length) return partsMs.map(wholeMinutes);
  const lostMs = (index: number) => (partsMs[index] ?? 0) % MINUTE_MS;
  const losers = [...partsMs.keys()].sort((one, other) => lostMs(other) - lostMs(one));
  const rewarded = new Set(losers.slice(0, left));
  return minutes.map((part, index) => (rewarded.has(index) ? part + 1 : part));
}
