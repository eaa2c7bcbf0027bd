import { problemsIn } from '../problemsIn';
import { MOST_TIPS, packTip } from './packSchema';
import type { TipPack } from './packSchema';

/**
 * The tips of a list that can be used, and what is wrong with the others, each in a sentence that
 * begins with its field; `within` is the path of the list. Of two with one id the first is used.
 */
export function readTipsKindly(
  value: unknown,
  within: readonly string[],
): { tips: TipPack['tips']; problems: readonly string[] } {
  const list = within.join('.');
  if (!Array.isArray(value)) return { tips: [], problems: [`${list}: must be of type array`] };
  const problems: string[] = [];
  if (value.length > MOST_TIPS) {
    const count = `${MOST_TIPS} in number; the others of these ${value.length} are left out`;
    problems.push(`${list}: must be at most ${count}`);
  }
  const tips = new Map<string, TipPack['tips'][number]>();
  for (const [index, tip] of value.slice(0, MOST_TIPS).entries()) {
    const read = packTip.safeParse(tip, { reportInput: true });
    if (!read.success) problems.push(...problemsIn(read.error, [...within, index]));
    else if (tips.has(read.data.id)) {
      problems.push(`${list}[${index}].id: “${read.data.id}” is the id of another tip too`);
    } else tips.set(read.data.id, read.data);
  }
  return { tips: [...tips.values()], problems };
}
