import { inRepository } from './setup/root.mjs';
import { setUpThenRun } from './setup/thenRun.mjs';

if (process.env['npm_execpath'] !== undefined) await import('./process/endWithParent.mjs');
const args = [inRepository('scripts', 'start', 'main.ts'), ...process.argv.slice(2)];
await setUpThenRun('node', args, { repeatInterrupt: true });
