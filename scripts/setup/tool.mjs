import { readFileSync } from 'node:fs';
import { inRepository } from './root.mjs';

/**
 * The script behind a package's command, to be run by Node itself: what npm puts into `.bin` is a
 * link here and a batch file on Windows.
 * @param {string} packageName
 * @param {string} [command] where it is not called as the package is
 * @returns {string}
 */
export function toolScript(packageName, command = packageName) {
  const folder = inRepository('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return inRepository('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
