/**
 * A time zone for the tour's browser in which the day does not turn while it plays; null when that
 * is so here anyway. The popup shows today, and the tour is to be all of it.
 */
export function zoneForTour(now: Date): string | null {
  const minutesLeft = 24 * 60 - now.getHours() * 60 - now.getMinutes();
  if (minutesLeft > 2) return null;
  const hoursAhead = 12 - now.getUTCHours();
  // In these names the sign is the other way round: Etc/GMT-3 is three hours ahead.
  return hoursAhead >= 0 ? `Etc/GMT-${hoursAhead}` : `Etc/GMT+${-hoursAhead}`;
}
