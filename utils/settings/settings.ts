import { LONGEST_STRETCH_MINUTES, SHORTEST_STRETCH_MINUTES } from '../nudges/reminders';
import { z } from '../schema';
import { isDirectKind } from '../totals/kinds';

const ownSystem = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  matches: z.array(z.string()),
  /** A removed system stays, so that its past keeps a name. */
  archived: z.optional(z.boolean()),
  /** Where a removed system was, so that it can be put back. */
  archivedMatches: z.optional(z.array(z.string())),
});

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** From one local time to another; an earlier one to end at is the next morning's. */
const hours = z
  .object({ from: timeOfDay, to: timeOfDay })
  .check(z.refine(({ from, to }) => from !== to));

/** What the person said of reminders; a rule that is not named is as it is from the start. */
const reminders = z.object({
  isOff: z.optional(z.boolean()),
  kinds: z.optional(z.record(z.string(), z.boolean())),
  asNotification: z.optional(z.record(z.string(), z.boolean())),
  longStretchMinutes: z.optional(
    z.int().check(z.gte(SHORTEST_STRETCH_MINUTES), z.lte(LONGEST_STRETCH_MINUTES)),
  ),
  endOfDayAt: z.optional(timeOfDay),
  /** An instant in ms since the epoch. */
  snoozedUntil: z.optional(z.number()),
});

/** What the person set, version 1. What they left alone is missing, so that defaults may apply. */
export const settingsSchema = z.object({
  version: z.literal(1),
  systems: z.array(ownSystem),
  awayAllowanceSeconds: z.optional(z.int().check(z.gte(15), z.lte(900))),
  countedKinds: z.optional(z.array(z.string().check(z.refine(isDirectKind)))),
  countBeside: z.optional(z.boolean()),
  dayStartsAtMinutes: z.optional(z.int().check(z.gte(0), z.lte(360))),
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  workingDays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7)))),
  /** Null where the person wants none, though their team suggests some. */
  workingHours: z.optional(z.nullable(hours)),
  factsKeptDays: z.optional(z.int().check(z.gte(7), z.lte(31))),
  retentionMonths: z.optional(z.int().check(z.gte(1), z.lte(120))),
  reminders: z.optional(reminders),
  /** Whether what is recorded goes with the browser's last window. */
  forgetAtClose: z.optional(z.boolean()),
  language: z.optional(z.string()),
});

export type Settings = z.infer<typeof settingsSchema>;
export type OwnSystem = z.infer<typeof ownSystem>;

/** The settings of somebody who has set nothing. */
export const noSettings: Settings = { version: 1, systems: [] };
