import { findChromiumHere } from '../browser/findHere.ts';
import { endOnSignals, endWith } from '../process/ending.mjs';
import '../process/endWithParent.mjs';
import { explain } from '../process/failure.mjs';
import { toolScript } from '../setup/tool.mjs';
import { runChecks } from './checks.ts';
import { inWords, oneFailed, sum } from './counts.ts';
import type { Counts } from './counts.ts';
import { heading } from './heading.ts';
import { runReported } from './reported.ts';
import { countPlaywright, countVitest } from './reports.ts';
import { prepareScreen } from './screen.ts';

const parts: readonly { title: string; run(): Promise<Counts> }[] = [
  { title: 'Check', run: runChecks },
  { title: 'Unit and property tests', run: runUnitTests },
  { title: 'End-to-end tests', run: runEndToEndTests },
];

endOnSignals();
await endWith(async () => {
  const all: Counts[] = [];
  for (const { title, run } of parts) {
    heading(title);
    const counts = await run().catch((thrown: unknown) => {
      console.error(explain(thrown));
      return oneFailed(`${title}, which could not be run`);
    });
    all.push(counts);
    if (counts.failed > 0) console.log(`${title}: ${inWords(counts)}`);
  }
  const total = sum(all);
  heading('Altogether');
  // The end of a long output is often all that is kept of it.
  for (const failure of total.failures) console.log(`✗ ${failure}`);
  console.log(inWords(total));
  return total.failed === 0 ? 0 : 1;
});

function runUnitTests(): Promise<Counts> {
  return runReported({
    label: 'testing',
    script: toolScript('vitest'),
    args: (reportFile) => [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ],
    env: () => ({}),
    count: countVitest,
  });
}

async function runEndToEndTests(): Promise<Counts> {
  const executablePath = await findChromiumHere();
  await prepareScreen();
  return runReported({
    label: 'testing',
    script: toolScript('@playwright/test', 'playwright'),
    args: () => ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env: (reportFile) => ({
      ALONGSIDE_BROWSER: executablePath,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    }),
    count: countPlaywright,
  });
}
