import type { WaitingTime } from '../../utils/dashboard/view';
import {
  durationParts,
  joinParts,
  wholeMinutes,
  writtenMinutes,
} from '../../utils/language/durations';
import type { Language } from '../../utils/language/language';
import type { Say } from '../../utils/language/lookup';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * How long was spent waiting for pages to load, with the server's part of it where that is kept,
 * and how many loads were slow. Null where there was no waiting to speak of.
 */
export function waitingSentence(waiting: WaitingTime, { say, locale }: Language): string | null {
  const { waitingMs, serverMs, slowLoads } = waiting;
  if (waitingMs < SECOND_MS / 2 && slowLoads === 0) return null;
  const parts = [
    serverMs === null
      ? joinParts(durationParts(waitingMs, say))
      : say('day.waitingSplit', splitParts(waitingMs, serverMs, say)),
    ...(slowLoads > 0 ? [say('day.slowLoads', { count: slowLoads })] : []),
  ];
  const written = new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
  return say('day.waiting', { parts: written });
}

/** The whole and its two parts, rounded so that the parts add up to it. */
function splitParts(wholeMs: number, serverMs: number, say: Say) {
  const whole = joinParts(durationParts(wholeMs, say));
  if (wholeMs < MINUTE_MS) {
    const seconds = (durationMs: number) => Math.floor(durationMs / SECOND_MS) * SECOND_MS;
    const server = seconds(Math.min(serverMs, wholeMs));
    const rest = Math.round(wholeMs / SECOND_MS) * SECOND_MS - server;
    return { whole, server: short(server, say), rest: short(rest, say) };
  }
  const server = wholeMinutes(Math.min(serverMs, wholeMs));
  const rest = wholeMinutes(wholeMs) - server;
  return { whole, server: writtenMinutes(server, say), rest: writtenMinutes(rest, say) };
}

/** Nought among seconds is nought seconds. */
function short(durationMs: number, say: Say): string {
  if (durationMs > 0) return joinParts(durationParts(durationMs, say));
  return joinParts([{ value: '0', unit: say('duration.second') }]);
}
