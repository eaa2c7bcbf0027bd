import type { Language } from '../../utils/language/language';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** An amount of storage as "84 KB" or "2.3 MB"; less than a kilobyte is one. */
export function bytesInWords(bytes: number, { say, locale }: Language): string {
  const isLarge = bytes >= MEGABYTE;
  const amount = isLarge ? bytes / MEGABYTE : Math.max(1, Math.round(bytes / KILOBYTE));
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return say(isLarge ? 'data.megabytes' : 'data.kilobytes', { number: format.format(amount) });
}
