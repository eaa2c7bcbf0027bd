import type { Allowed } from './scenario.ts';

/** Seconds with two decimals, as `12.30`. */
export function plain(seconds: number): string {
  return seconds.toFixed(2);
}

/** Seconds with a sign, as `+0.04`, `−0.20` or `0.00`. */
export function signed(seconds: number): string {
  const rounded = Math.abs(seconds).toFixed(2);
  if (Number(rounded) === 0) return rounded;
  return `${seconds < 0 ? '−' : '+'}${rounded}`;
}

/** What may be missing and what may be too much, as `±1` or `−10 to +0.2`. */
export function allowedInWords({ lostSeconds, inventedSeconds }: Allowed): string {
  if (lostSeconds === inventedSeconds) return lostSeconds === 0 ? '0' : `±${lostSeconds}`;
  const most = inventedSeconds === 0 ? '0' : `+${inventedSeconds}`;
  return `${lostSeconds === 0 ? '0' : `−${lostSeconds}`} to ${most}`;
}
