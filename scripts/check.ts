import { endOnSignals, endWith } from './process/ending.mjs';
import { runChecks } from './test/checks.ts';

endOnSignals();
await endWith(async () => ((await runChecks()).failed === 0 ? 0 : 1));
