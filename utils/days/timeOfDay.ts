/** Minutes after midnight as a clock shows them, such as "05:30". */
export function timeOfDay(minutesAfterMidnight: number): string {
  const parts = [Math.floor(minutesAfterMidnight / 60), minutesAfterMidnight % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
