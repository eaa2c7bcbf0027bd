import { languageOf } from '../language/language';
import type { Say } from '../language/lookup';
import type { WorkingHours } from '../days/workingTime';
import { type Settings, settingsSchema } from '../settings/settings';
import { changeSettings } from '../settings/settingsStore';
import { directKinds } from '../totals/kinds';
import type { OptionsActions } from './actions';
import { dataActions } from './dataActionsAtWork';
import type { OptionsReading } from './readOptions';
import { remindersActions } from './remindersAtWork';
import { type Changing, systemActions } from './systemActions';
import { teamActions } from './teamActions';
import type { HoursProblem } from './view';

const ALLOWANCE_MINUTES = { least: 1, most: 15 };

/** The options page's controls at work; each draws anew with `refresh`. */
export function optionsActions(
  reading: OptionsReading,
  say: Say,
  refresh: () => Promise<void>,
): OptionsActions {
  const { language } = reading.inForce.setup;
  const changing: Changing = async (work) => {
    const result = await work;
    await refresh();
    return result;
  };
  return {
    systems: systemActions(reading, say, changing),
    reminders: remindersActions(languageOf(language), changing),
    data: dataActions(language, changing),
    team: teamActions(reading.inForce, say, changing),
    setAwayAllowance: (minutes) => changing(setAwayAllowance(minutes)),
    setCountedKinds: (kinds) => changing(setCountedKinds(kinds)),
    setCountBeside: (countBeside) => changing(set({ countBeside })),
    setDayStart: (dayStartsAtMinutes) => changing(set({ dayStartsAtMinutes })),
    setWorkingHours: (hours) => changing(setWorkingHours(hours)),
    setWorkingDays: (days) => changing(setWorkingDays(days)),
    setFactsKeptDays: (factsKeptDays) => changing(set({ factsKeptDays })),
    setRetentionMonths: (retentionMonths) => changing(set({ retentionMonths })),
  };
}

/** Keeps what the settings' schema allows; anything else changes nothing, and it rejects. */
async function set(change: Partial<Settings>): Promise<void> {
  await changeSettings((settings) => settingsSchema.parse({ ...settings, ...change }));
}

async function setWorkingHours(workingHours: WorkingHours | null): Promise<HoursProblem | null> {
  if (workingHours !== null) {
    const { from, to } = workingHours;
    if (![from, to].every((time) => /^\d\d:\d\d$/.test(time))) return 'notATime';
    if (from === to) return 'hoursAlike';
  }
  await set({ workingHours });
  return null;
}

async function setWorkingDays(days: readonly number[]): Promise<HoursProblem | null> {
  if (days.length === 0) return 'noDays';
  const workingDays = [...new Set(days)].toSorted((one, other) => one - other);
  await set({ workingDays });
  return null;
}

async function setAwayAllowance(minutes: number): Promise<void> {
  const { least, most } = ALLOWANCE_MINUTES;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most) {
    throw new RangeError(`An away allowance of ${minutes} minutes is none that is offered.`);
  }
  await changeSettings((settings) => ({ ...settings, awayAllowanceSeconds: minutes * 60 }));
}

async function setCountedKinds(kinds: readonly string[]): Promise<void> {
  const countedKinds = directKinds.filter((kind) => kinds.includes(kind));
  await changeSettings((settings) => ({ ...settings, countedKinds }));
}
