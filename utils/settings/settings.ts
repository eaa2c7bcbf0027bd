import { z } from '../schema';
import { isDirectKind } from '../totals/kinds';

const ownSystem = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  matches: z.array(z.string()),
  /** A removed system stays, so that its past keeps a name. */
  archived: z.optional(z.boolean()),
});

/** What the person set, version 1. What they left alone is missing, so that defaults may apply. */
export const settingsSchema = z.object({
  version: z.literal(1),
  systems: z.array(ownSystem),
  awayAllowanceSeconds: z.optional(z.int().check(z.gte(15), z.lte(900))),
  countedKinds: z.optional(z.array(z.string().check(z.refine(isDirectKind)))),
  countBeside: z.optional(z.boolean()),
  dayStartsAtMinutes: z.optional(z.int().check(z.gte(0), z.lte(360))),
  language: z.optional(z.string()),
});

export type Settings = z.infer<typeof settingsSchema>;
export type OwnSystem = z.infer<typeof ownSystem>;

/** The settings of somebody who has set nothing. */
export const noSettings: Settings = { version: 1, systems: [] };
