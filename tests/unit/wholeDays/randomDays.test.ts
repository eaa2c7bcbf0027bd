import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowancesOf, compare, errorMs } from './compare';
import { anyDay } from './life/stories';
import { liveDay } from './liveDay';
import { product } from './product/functions';
import { MemoryBackground } from './product/memoryBackground';

const { env } = process;
const days = Number(env['ALONGSIDE_RANDOM_DAYS'] ?? 300);
const seed = Number(env['ALONGSIDE_RANDOM_DAYS_SEED'] ?? Date.now() % 2 ** 31);
const MOST_ACTS = 50;

const HOUR_MS = 3_600_000;
/** The machine may be busy. */
const TIMEOUT_MS = 240_000 + days * 200;

test(
  `on ${days} random days the product and the model agree to the millisecond`,
  {
    timeout: TIMEOUT_MS,
  },
  async () => {
    const report = { days: 0, seed, livedHours: 0, trueHours: 0, recordedHours: 0, errorMs: 0 };
    await fc.assert(
      fc.asyncProperty(anyDay(MOST_ACTS), async (story) => {
        const day = await liveDay(
          story,
          product,
          (around) => new MemoryBackground(product, around),
        );
        report.days += 1;
        report.livedHours += day.livedSeconds / 3_600;
        for (const allowance of allowancesOf(story)) {
          const comparisons = compare(day, product, allowance);
          report.errorMs = Math.max(report.errorMs, errorMs(comparisons));
          for (const one of comparisons) {
            expect(one.product, `${one.date} ${one.system} at ${allowance} s`).toEqual(one.model);
            if (one.system !== '*' || allowance !== 300) continue;
            report.trueHours += one.model.recordingMs / HOUR_MS;
            report.recordedHours += one.product.recordingMs / HOUR_MS;
          }
        }
      }),
      // A failure is shrunk for so long; the seed and the shortest story found are printed.
      {
        numRuns: days,
        seed,
        interruptAfterTimeLimit: TIMEOUT_MS - 10_000,
        markInterruptAsFailure: true,
      },
    );
    const line = JSON.stringify(report, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value,
    );
    console.log(`Random days: ${line}`);
    const file = env['ALONGSIDE_RANDOM_DAYS_REPORT'];
    if (file !== undefined) writeFileSync(file, `${line}\n`);
  },
);
