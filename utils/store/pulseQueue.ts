import { browser } from 'wxt/browser';
import { z } from '../schema';
import { nothingWaits, type WaitingPulses } from './waitingPulses';

const KEY = 'waitingPulses';

const arrival = {
  systemId: z.string(),
  now: z.number(),
  dayStartsAtMinutes: z.number(),
  inputSince: z.nullable(z.number()),
  origin: z.string(),
};
const span = z.object({
  id: z.string(),
  attention: z.enum(['focused', 'beside']),
  start: z.number(),
  end: z.number(),
});
const wait = z.object({ start: z.number(), responseStart: z.number(), end: z.number() });
const spanArrival = z.object({ ...arrival, span });
const at = z.number();
const presence = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['active', 'locked']), at }),
  z.object({
    kind: z.literal('quiet'),
    at,
    lastInputAt: z.number(),
    isOlder: z.optional(z.boolean()),
  }),
]);
const observation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('presence'), presence, origin: z.string() }),
  z.object({ kind: z.literal('input'), arrival: z.object(arrival) }),
]);
const waitingPulses = z.object({
  spans: z.array(z.object({ first: spanArrival, longest: spanArrival })),
  waits: z.array(z.object({ ...arrival, wait })),
  observations: z.array(observation),
});

/** What waits to be written; nothing where what is stored cannot be understood. */
export async function loadWaiting(): Promise<WaitingPulses> {
  const read = waitingPulses.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : nothingWaits;
}

/** Keeps what waits. Rejects when the browser's storage takes nothing either. */
export async function storeWaiting(waiting: WaitingPulses): Promise<void> {
  if (waiting === nothingWaits) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: waiting });
}
