import { z } from '../schema';
import type { Pulse } from './pulse';

const MOST_SPANS = 60;
const instant = z.int().check(z.gte(0));

const pulse = z.strictObject({
  kind: z.literal('pulse'),
  spans: z
    .array(
      z.strictObject({
        id: z.string().check(z.regex(/^[0-9a-f]{32}-\d{1,9}$/)),
        attention: z.enum(['focused', 'beside']),
        start: instant,
        end: instant,
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_SPANS)),
  wait: z.optional(z.strictObject({ start: instant, responseStart: instant, end: instant })),
});

/** A message as a pulse, or null when it is none or malformed in any part. */
export function readPulse(message: unknown): Pulse | null {
  const read = pulse.safeParse(message);
  if (!read.success) return null;
  const { kind, spans, wait } = read.data;
  return wait === undefined ? { kind, spans } : { kind, spans, wait };
}
