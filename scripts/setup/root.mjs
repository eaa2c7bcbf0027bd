import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A path inside the repository, whatever folder the command was called from.
 * @param {...string} parts
 * @returns {string}
 */
export function inRepository(...parts) {
  return join(root, ...parts);
}
