import { statSync, utimesSync } from 'node:fs';
import { Failure } from '../process/failure.mjs';
import { lastLines, run, succeeded } from '../process/run.mjs';
import { nodeProgram } from './newNode.mjs';
import { inRepository } from './root.mjs';
import { toolScript } from './tool.mjs';

const generated = inRepository('.wxt', 'tsconfig.json');
const madeFrom = [inRepository('wxt.config.ts'), inRepository('package-lock.json')];

/**
 * Whether the types that WXT generates are missing or older than what they are made from.
 * @returns {boolean}
 */
export function needsGeneratedTypes() {
  const made = changedAt(generated);
  return made === null || madeFrom.some((path) => (changedAt(path) ?? 0) > made);
}

/**
 * Has WXT generate them.
 * @throws {Failure} when it fails
 */
export async function generateTypes() {
  const result = await run(nodeProgram(), [toolScript('wxt'), 'prepare'], {
    label: 'preparing types',
    output: 'keep',
    cwd: inRepository(),
  });
  if (!succeeded(result)) {
    throw new Failure(
      `${lastLines(result.tail)}\nWXT could not prepare the project; what it said is above.`,
    );
  }
  // WXT leaves a file alone that would not change, and it would look old for ever.
  const now = new Date();
  utimesSync(generated, now, now);
}

/**
 * @param {string} path
 * @returns {number | null}
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
