import { noSettings, type Settings, settingsSchema } from './settings';

export interface SettingsReading {
  settings: Settings;
  /** Whether some of what was stored could not be understood and must be set aside, not lost. */
  isDamaged: boolean;
}

/**
 * Reads what storage gave. Nothing stored gives `noSettings`. Where a part is damaged, every part
 * that can be understood by itself is kept and the rest falls back to its default.
 */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: noSettings, isDamaged: false };
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, isDamaged: false };
  if (typeof stored !== 'object') return { settings: noSettings, isDamaged: true };

  let settings: Settings = noSettings;
  for (const [field, value] of Object.entries(stored)) {
    const withField = settingsSchema.safeParse({ ...settings, [field]: value });
    if (withField.success) settings = withField.data;
    else if (field === 'systems') settings = { ...settings, systems: readableSystems(value) };
    else if (field === 'reminders') settings = { ...settings, reminders: readableReminders(value) };
  }
  return { settings, isDamaged: true };
}

function readableSystems(value: unknown): Settings['systems'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((system: unknown) => {
    const alone = settingsSchema.safeParse({ ...noSettings, systems: [system] });
    return alone.success ? alone.data.systems : [];
  });
}

/** Part by part, so that no reminder comes back that the person has turned off. */
function readableReminders(value: unknown): NonNullable<Settings['reminders']> {
  if (typeof value !== 'object' || value === null) return {};
  let reminders = {};
  for (const part of Object.entries(value)) {
    const withPart = { ...reminders, ...Object.fromEntries([part]) };
    const read = settingsSchema.safeParse({ ...noSettings, reminders: withPart });
    if (read.success) reminders = read.data.reminders ?? reminders;
  }
  return reminders;
}
