/** A duration in ms as seconds in ISO 8601 to the millisecond: `PT43.218S`. */
export function isoSeconds(durationMs: number): string {
  return `PT${(Math.round(durationMs) / 1000).toFixed(3)}S`;
}

/** A duration in whole minutes in ISO 8601: `PT75M`. */
export function isoMinutes(minutes: number): string {
  return `PT${minutes}M`;
}
