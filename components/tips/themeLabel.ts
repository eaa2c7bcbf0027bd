import type { Say } from '../../utils/language/lookup';
import { isTipTheme } from '../../utils/tips/tip';

/** A theme in words; a pack's own is in its own words. */
export function themeLabel(theme: string, say: Say): string {
  return isTipTheme(theme) ? say(`theme.${theme}`) : theme;
}
