import { z } from './schema';

/**
 * A check that every id is another: the second of a pair would never be told apart from the first.
 * `what` names in the sentence what has the id.
 */
export function distinctIds(what: 'system' | 'tip') {
  return z.check<{ id: string }[]>(({ value, issues }) => {
    const known = new Set<string>();
    for (const [index, { id }] of value.entries()) {
      if (known.has(id)) {
        const message = `“${id}” is the id of another ${what} too`;
        issues.push({ code: 'custom', input: id, path: [index, 'id'], message });
      }
      known.add(id);
    }
  });
}
