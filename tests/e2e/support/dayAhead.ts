import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@playwright/test';

/** Longer than a test takes. */
const LONGEST_TEST_MS = 3 * 60_000;

/**
 * Waits for the new day where the present one ends so soon that it might in the middle of the test:
 * what is added today is then shown as today's to the end of it. For records in which no day can be
 * written down beforehand; a day begins at midnight, before anything is set.
 */
export async function untilDayIsLong(): Promise<void> {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const leftMs = midnight.getTime() - now.getTime();
  if (leftMs > LONGEST_TEST_MS) return;
  test.setTimeout(test.info().timeout + leftMs);
  await sleep(leftMs);
}
