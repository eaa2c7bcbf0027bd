/**
 * How many words a text has, as spaces part them; a dash or other mark that stands alone is none.
 * A language that parts its words otherwise has few by this count.
 */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
