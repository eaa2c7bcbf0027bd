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
const waitingPulses = z.object({
  spans: z.array(z.object({ first: spanArrival, longest: spanArrival })),
  waits: z.array(z.object({ ...arrival, wait })),
  evidence: z.array(z.object(arrival)),
});

/** The pulses that wait to be written; none where what is stored cannot be understood. */
export async function loadWaiting(): Promise<WaitingPulses> {
  const read = waitingPulses.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : nothingWaits;
}

/** Keeps the pulses that wait. Rejects when the browser's storage takes nothing either. */
export async function storeWaiting(waiting: WaitingPulses): Promise<void> {
  if (waiting === nothingWaits) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: waiting });
}
