import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Failure } from '../process/failure.mjs';
import { lastLines, succeeded } from '../process/run.mjs';
import { readText } from '../process/textFile.mjs';
import { holdsAll } from './lockfile.mjs';
import { nodeProgram } from './newNode.mjs';
import { askRegistry, runNpm } from './npm.mjs';
import { inRepository } from './root.mjs';

const lockfile = inRepository('package-lock.json');
const installedList = inRepository('node_modules', '.package-lock.json');
const stamp = inRepository('node_modules', '.alongside-setup');

/** A folder shared between two kinds of machine holds programs for one of them. */
const thisMachine = ` ${process.platform} ${process.arch}\n`;

/**
 * Whether the packages have to be installed. They need not when our stamp fits the lockfile, or
 * when npm's own list of what it installed, which it writes last, holds all that is asked for.
 * @returns {boolean}
 */
export function needsPackages() {
  const wanted = readText(lockfile);
  if (wanted === null) throw new Failure('package-lock.json is missing from this folder.');
  const stamped = readText(stamp);
  if (stamped === fingerprint(wanted)) return false;
  if (stamped !== null && !stamped.endsWith(thisMachine)) return true;
  const installed = readText(installedList);
  if (installed === null || !holdsAll(wanted, installed)) return true;
  writeFileSync(stamp, fingerprint(wanted));
  return false;
}

/**
 * Installs exactly what the lockfile says. The stamp is written last, so that an install that was
 * cut off is done again.
 * @param {(pid: number) => void} onStart told of the process that installs
 * @throws {Failure} when npm fails
 */
export async function installPackages(onStart) {
  console.log('Installing packages.');
  const wanted = readText(lockfile) ?? '';
  const options = { label: 'installing packages', cwd: inRepository(), onStart };
  const answer = await askRegistry(nodeProgram(), 'wxt');
  // Without a registry, what npm has kept from other times may do.
  const reach = succeeded(answer) ? '--prefer-offline' : '--offline';
  const flags = ['--include=dev', '--include=optional', reach];
  let result = await runNpm(nodeProgram(), ['ci', ...flags], options);
  if (result.tail.includes('npm help ci')) {
    // A registry without other machines' optional packages makes lockfiles that `ci` rejects.
    result = await runNpm(nodeProgram(), ['install', '--no-save', ...flags], options);
  }
  if (!succeeded(result) && !succeeded(answer)) {
    throw new Failure(
      `${lastLines(answer.tail)}\nThe package registry does not answer, so the packages could not ` +
        'be installed. What npm said is above.',
    );
  }
  if (!succeeded(result)) {
    throw new Failure(
      `${lastLines(result.tail)}\nThe packages could not be installed; what npm said is above.`,
    );
  }
  writeFileSync(stamp, fingerprint(wanted));
}

/** @param {string} wanted */
function fingerprint(wanted) {
  return `${createHash('sha256').update(wanted).digest('hex')}${thisMachine}`;
}
