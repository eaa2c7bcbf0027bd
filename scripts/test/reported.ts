import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEnd } from '../process/ending.mjs';
import { run } from '../process/run.mjs';
import { readText } from '../process/textFile.mjs';
import { inRepository } from '../setup/root.mjs';
import { oneFailed, withHonestEnding } from './counts.ts';
import type { Counts } from './counts.ts';

/** A test runner, called so that it shows its progress and leaves a report to count from. */
export interface Runner {
  label: string;
  /** The script, and its arguments given where the report is to go. */
  script: string;
  args(reportFile: string): readonly string[];
  env(reportFile: string): Readonly<Record<string, string>>;
  count(report: string): Counts | null;
}

/** Runs a test runner to its end and counts; without a report to read, it has failed once. */
export async function runReported(runner: Runner): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-report-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = beforeEnd(clear);
  const reportFile = join(folder, 'report.json');
  // The runner starts browsers, and must not outlive us to do it.
  const guard = new URL('../process/endWithParent.mjs', import.meta.url).href;
  const result = await run(
    process.execPath,
    ['--import', guard, runner.script, ...runner.args(reportFile)],
    {
      label: runner.label,
      output: 'show',
      cwd: inRepository(),
      env: { ...process.env, ...runner.env(reportFile) },
    },
  );
  const counts = runner.count(readText(reportFile) ?? '');
  clear();
  forget();
  if (counts === null) return oneFailed('it left no report that can be read');
  return withHonestEnding(counts, result.kind === 'ended' ? result.code : 1);
}
