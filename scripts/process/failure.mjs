/** Something that a person can put right: its message is all that is printed of it. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';
}

/**
 * What to print of something that was thrown: a `Failure`'s sentence, or the whole stack of
 * anything nobody foresaw.
 * @param {unknown} thrown
 * @returns {string}
 */
export function explain(thrown) {
  if (thrown instanceof Failure) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
