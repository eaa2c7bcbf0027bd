import { delimiter, dirname } from 'node:path';
import { nodeProgram } from './newNode.mjs';
import { inRepository } from './root.mjs';

/**
 * The environment in which the project's commands find the right Node, and each other.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(env = process.env) {
  // Windows calls it Path, and a copy of the environment no longer overlooks that.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(nodeProgram()), inRepository('node_modules', '.bin')];
  return { ...env, [key]: [...first, env[key] ?? ''].join(delimiter) };
}
