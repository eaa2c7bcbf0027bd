import { dayNumberOf } from './dayNumber';

/** Whether a text is a real date of the calendar written `YYYY-MM-DD`: "2025-02-29" is none. */
export function isLocalDate(text: string): boolean {
  return !Number.isNaN(dayNumberOf(text));
}
