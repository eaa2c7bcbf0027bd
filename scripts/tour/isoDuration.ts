/**
 * The milliseconds in an ISO 8601 duration of hours, minutes and seconds, as the `datetime` of a
 * `<time>` holds it: `PT1H30M`, `PT43.218S`. Null for anything else.
 */
export function durationMs(text: string | null): number | null {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text ?? '');
  if (match === null || text === 'PT') return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Math.round(Number(seconds) * 1_000);
}
