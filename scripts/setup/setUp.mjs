import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../process/lock.mjs';
import { generateTypes, needsGeneratedTypes } from './generatedTypes.mjs';
import { fetchNewNode, needsNewNode } from './newNode.mjs';
import { installPackages, needsPackages } from './packages.mjs';
import { inRepository } from './root.mjs';

/** In this order: each needs the ones before it. */
const steps = [
  { isNeeded: needsNewNode, take: fetchNewNode },
  { isNeeded: needsPackages, take: installPackages },
  { isNeeded: needsGeneratedTypes, take: generateTypes },
];

/**
 * Makes a fresh clone ready, and finds one that is ready so in milliseconds: a Node that is new
 * enough, the packages, the generated types.
 * @throws {import('../process/failure.mjs').Failure} when something cannot be had
 */
export async function setUp() {
  if (!steps.some((step) => step.isNeeded())) return;
  const lock = await waitForLock();
  for (const step of steps) {
    if (step.isNeeded()) await step.take(lock.shareWith);
  }
  lock.release();
}

/** Two at once in one folder would pull the packages from under each other. */
async function waitForLock() {
  const file = inRepository('.tools', 'setup.lock');
  let said = false;
  for (;;) {
    const lock = takeLock(file);
    if (lock.kind === 'taken') return lock;
    if (!said) console.log('Another command is setting this folder up: waiting for it.');
    said = true;
    await sleep(500);
  }
}
