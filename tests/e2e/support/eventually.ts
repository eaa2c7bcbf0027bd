import { setTimeout as sleep } from 'node:timers/promises';

type Missing = undefined | null | false;

/** A computer may be busy with other things for some seconds, and is no slower product for it. */
const WAITED_MS = 60_000;

/** What `look` gives once it is there, looked for again and again; `what` names it if it never is. */
export async function eventually<Found>(
  look: () => Promise<Found | Missing> | Found | Missing,
  what: string,
): Promise<Found> {
  const until = performance.now() + WAITED_MS;
  while (performance.now() < until) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    await sleep(50);
  }
  throw new Error(`There is not, after ${WAITED_MS / 1000} seconds: ${what}.`);
}
