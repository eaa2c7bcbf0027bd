import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
import { beforeEnd } from '../../../scripts/process/ending.mjs';
import { run, succeeded } from '../../../scripts/process/run.mjs';
import { readText } from '../../../scripts/process/textFile.mjs';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';
import { prepareScreen } from '../../../scripts/test/screen.ts';
import { REPORT_FILE_VARIABLE } from './reporter.ts';
import type { AccuracyReport } from './scenario.ts';

export interface Played {
  report: AccuracyReport;
  /** Whether Playwright itself is content: every test passed, and nothing went wrong outside one. */
  succeeded: boolean;
}

/**
 * Plays every scenario that measures, quick and long, in a real browser.
 * @param filters Playwright's own arguments, such as `-g bfcache`; all scenarios without
 */
export async function playScenarios(filters: readonly string[]): Promise<Played> {
  const executablePath = await findChromiumHere();
  await prepareScreen();
  const folder = mkdtempSync(join(tmpdir(), 'alongside-accuracy-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = beforeEnd(clear);
  const reportFile = join(folder, 'report.json');
  const guard = new URL('../../../scripts/process/endWithParent.mjs', import.meta.url).href;
  const result = await run(
    process.execPath,
    [
      '--import',
      guard,
      toolScript('@playwright/test', 'playwright'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--project=measuring',
      `--reporter=list,${inRepository('tests/e2e/accuracy/reporter.ts')}`,
      ...filters,
    ],
    {
      label: 'measuring',
      output: 'show',
      cwd: inRepository(),
      env: {
        ...process.env,
        ALONGSIDE_BROWSER: executablePath,
        ALONGSIDE_ACCURACY: 'all',
        [REPORT_FILE_VARIABLE]: reportFile,
      },
    },
  );
  const written = readText(reportFile);
  clear();
  forget();
  const report: AccuracyReport = JSON.parse(written ?? '{"browser":null,"scenarios":[]}');
  return { report, succeeded: succeeded(result) && written !== null };
}
