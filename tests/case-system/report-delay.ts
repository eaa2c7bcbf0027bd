const shortestSeconds = 3;
const longestSeconds = 8;

/**
 * How long a report takes, in seconds: what was asked for, held between 3 and 8.
 * Nothing asked, or something that is no number, gives a time between the two, chosen by `random` (0 to 1).
 */
export function reportDelaySeconds(asked: string | null, random: number): number {
  const seconds = Number(asked?.trim() || Number.NaN);
  if (!Number.isFinite(seconds)) {
    return shortestSeconds + random * (longestSeconds - shortestSeconds);
  }
  return Math.min(longestSeconds, Math.max(shortestSeconds, seconds));
}
