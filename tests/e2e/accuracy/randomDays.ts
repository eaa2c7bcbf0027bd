import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEnd } from '../../../scripts/process/ending.mjs';
import { run, succeeded } from '../../../scripts/process/run.mjs';
import { readText } from '../../../scripts/process/textFile.mjs';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';

const TESTS = 'tests/unit/wholeDays';
const DAYS = 10_000;

/** What playing random days against the model came to. */
export type RandomDays =
  | { kind: 'played'; days: number; errorMs: number; held: boolean }
  | { kind: 'failed' }
  | { kind: 'leftOut'; because: string };

/** Plays whole random days against a model that counts cells; it needs no browser. */
export async function playRandomDays(): Promise<RandomDays> {
  if (!existsSync(inRepository(TESTS))) {
    return { kind: 'leftOut', because: `There is no ${TESTS} here.` };
  }
  const folder = mkdtempSync(join(tmpdir(), 'alongside-days-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = beforeEnd(clear);
  const reportFile = join(folder, 'report.json');
  const result = await run(
    process.execPath,
    [
      toolScript('vitest'),
      'run',
      '--config=tests/vitest.config.ts',
      '--testTimeout=1800000',
      TESTS,
    ],
    {
      label: 'playing random days',
      output: 'show',
      cwd: inRepository(),
      env: {
        ...process.env,
        ALONGSIDE_RANDOM_DAYS: String(DAYS),
        ALONGSIDE_RANDOM_DAYS_REPORT: reportFile,
      },
    },
  );
  const report = readText(reportFile);
  clear();
  forget();
  if (report === null) return { kind: 'failed' };
  const { days, errorMs }: { days: number; errorMs: number } = JSON.parse(report);
  return { kind: 'played', days, errorMs, held: succeeded(result) && errorMs === 0 };
}

/** The sentence on them for the page and the screen. */
export function randomDaysInWords(played: RandomDays): string {
  if (played.kind === 'leftOut') return `Random days were left out. ${played.because}`;
  if (played.kind === 'failed') return 'Random days: failed before there was a figure.';
  const { days, errorMs, held } = played;
  const count = days.toLocaleString('en-GB');
  return `${count} random days against the model that counts cells: an error of ${errorMs} ms in all${held ? '' : ', which is out of bounds'}.`;
}
