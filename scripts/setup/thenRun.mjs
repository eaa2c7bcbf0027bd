import { endOnSignals, endWith } from '../process/ending.mjs';
import { passOn } from '../process/passOn.mjs';
import { environment } from './environment.mjs';
import { nodeProgram } from './newNode.mjs';
import { setUp } from './setUp.mjs';

/**
 * Sets the folder up and runs a command in it, with a Node that is new enough.
 * @param {string} command `node` stands for that Node
 * @param {readonly string[]} args
 * @param {{ repeatInterrupt: boolean }} options see `passOn`
 */
export function setUpThenRun(command, args, options) {
  return endWith(async () => {
    const stopListening = endOnSignals();
    await setUp();
    stopListening();
    const program = command === 'node' ? nodeProgram() : command;
    return passOn(program, args, { env: environment(), ...options });
  });
}
