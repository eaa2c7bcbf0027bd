import type { Tip, Wording } from './tip';

/** Tips that are listed together: those found helpful, or those of one theme. */
export type TipGroup =
  | { kind: 'helpful'; tips: readonly Tip[] }
  | { kind: 'theme'; theme: string; tips: readonly Tip[] };

interface Listing {
  tips: readonly Tip[];
  wording: Wording;
  /** The ids of the tips found helpful. */
  helpfulIds: ReadonlySet<string>;
  /** As typed: every word of it must be found, in any part of a tip. */
  search: string;
  /** A theme in words, so that it can be searched for. */
  labelOf: (theme: string) => string;
}

/**
 * All tips for a wording in groups: the ones found helpful first, then the others by theme, in the
 * order in which themes first come. Each tip stands in one group; groups without a tip are left out.
 */
export function libraryGroups(listing: Listing): TipGroup[] {
  const found = listing.tips.filter((tip) => isListed(tip, listing));
  const helpful = found.filter(({ id }) => listing.helpfulIds.has(id));
  const byTheme = Map.groupBy(
    found.filter(({ id }) => !listing.helpfulIds.has(id)),
    ({ theme }) => theme,
  );
  const themes = [...byTheme].map(([theme, tips]) => ({ kind: 'theme' as const, theme, tips }));
  return helpful.length === 0 ? themes : [{ kind: 'helpful', tips: helpful }, ...themes];
}

function isListed(tip: Tip, { wording, search, labelOf }: Listing): boolean {
  if (!tip.wordings.includes(wording)) return false;
  const parts = [tip.title, tip.text, tip.tryNow, tip.credit, labelOf(tip.theme)];
  const text = plain(parts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents, and with one kind of quotation mark, as people type. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .toLowerCase()
    .trim();
}
