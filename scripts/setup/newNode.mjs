import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../process/failure.mjs';
import { lastLines } from '../process/run.mjs';
import { runNpm } from './npm.mjs';
import { isNewEnough } from './nodeVersion.mjs';
import { inRepository } from './root.mjs';

/**
 * The npm package that carries Node's program for a machine, named as the package `node` on npm
 * names them. That one would fetch it by an install script, which many a machine forbids.
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {string}
 */
export function nodePackage(platform, arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

const folder = inRepository('.tools', 'node');
const packageName = nodePackage(process.platform, process.arch);
const program = inRepository(
  '.tools',
  'node',
  'node_modules',
  packageName,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * The Node that everything runs with: the one running now, or our own where that is too old.
 * @returns {string}
 */
export function nodeProgram() {
  return isNewEnough(process.versions.node) ? process.execPath : program;
}

/**
 * Whether a Node has to be fetched first.
 * @returns {boolean}
 */
export function needsNewNode() {
  return !isNewEnough(process.versions.node) && !ownNodeWorks();
}

/**
 * Fetches a Node into `.tools/`, beside the project's packages and out of their way.
 * @param {(pid: number) => void} onStart told of the process that fetches
 * @throws {Failure} when it cannot be had
 */
export async function fetchNewNode(onStart) {
  console.log(`This is Node ${process.versions.node}: fetching a newer one for this folder only.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm looks for a project from here upwards, and would find ours.
  writeFileSync(inRepository('.tools', 'node', 'package.json'), '{ "private": true }\n');
  const result = await runNpm(
    process.execPath,
    ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${packageName}@24`],
    { label: 'fetching Node', cwd: folder, onStart },
  );
  if (ownNodeWorks()) return;
  throw new Failure(
    `${lastLines(result.tail)}\nAlongside needs Node 22.18 or newer, and one could not be fetched from the ` +
      'package registry. Please install it from https://nodejs.org and try again.',
  );
}

/** @returns {boolean} */
function ownNodeWorks() {
  if (!existsSync(dirname(program))) return false;
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && isNewEnough(stdout);
}
