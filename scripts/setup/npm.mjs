import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '../process/run.mjs';
import { inRepository } from './root.mjs';

/**
 * Where npm's own program is: the npm that runs us, or the one that came with Node. Null when
 * neither is to be seen, and `npm` has to be found as a command.
 * @param {string | undefined} runBy what `npm_execpath` says; pnpm and yarn set it too
 * @param {string} nodePath
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 */
export function npmProgram(runBy, nodePath, exists = existsSync) {
  const folder = dirname(nodePath);
  const besideNode = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const candidates = [
    ...(runBy !== undefined && basename(runBy) === 'npm-cli.js' ? [runBy] : []),
    join(folder, besideNode),
    join(folder, '..', 'lib', besideNode),
  ];
  return candidates.find((path) => exists(path)) ?? null;
}

const flags = ['--no-audit', '--no-fund', '--loglevel=warn'];

/** npm by itself tries for two minutes. */
const soonGivenUp = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000'];

/**
 * Asks the registry for one package. Where it does not answer, npm would go on asking for every
 * single one for minutes.
 * @param {string} nodePath the Node to run npm with
 * @param {string} packageName something the registry is sure to have
 */
export function askRegistry(nodePath, packageName) {
  const question = ['view', packageName, 'name', '--prefer-online', ...soonGivenUp];
  return runNpm(nodePath, question, { label: 'asking the registry', cwd: inRepository() });
}

/**
 * Runs npm, showing that it is at work; what it said comes back in the result.
 * @param {string} nodePath the Node to run it with
 * @param {readonly string[]} args
 * @param {{ label: string, cwd: string, onStart?: (pid: number) => void }} options
 */
export function runNpm(nodePath, args, options) {
  const program = npmProgram(process.env['npm_execpath'], process.execPath);
  const quietly = { ...options, output: /** @type {const} */ ('keep') };
  return program === null
    ? run('npm', [...args, ...flags], quietly)
    : run(nodePath, [program, ...args, ...flags], quietly);
}
