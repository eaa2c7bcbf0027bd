import { setUpThenRun } from './setup/thenRun.mjs';

/** `node scripts/with.mjs <command…>`: runs a command of the project in a folder that is set up. */
const [command = 'node', ...args] = process.argv.slice(2);
await setUpThenRun(command, args, { repeatInterrupt: false });
