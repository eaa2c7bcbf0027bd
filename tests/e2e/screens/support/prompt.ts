import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import type { Display } from '../../support/display.ts';

/** Chromium heeds nothing that is pressed in the first half second of a prompt. */
const HEEDED_AFTER_MS = 800;
/** A browser that takes longer to answer has something else to do, and may not have drawn it yet. */
const ANSWERS_WITHIN_MS = 400;

/**
 * Answers the prompt of the browser's own that is about to open over a page, and waits until the
 * page has the keyboard again.
 */
export async function answerPrompt(
  display: Display,
  page: Page,
  answer: 'no' | 'yes',
): Promise<void> {
  const hasKeyboard = () => page.evaluate(() => document.hasFocus());
  await expect.poll(hasKeyboard, 'the prompt has the keyboard').toBe(false);
  await untilHeeded(page);
  // It opens with its no in focus.
  if (answer === 'yes') {
    await display.press('Tab');
    await untilHeeded(page);
  }
  await display.press('Return');
  await expect.poll(hasKeyboard, 'the page has it again').toBe(true);
}

/** Until the prompt has been there for long enough, in a browser that was not stopped meanwhile. */
async function untilHeeded(page: Page): Promise<void> {
  let answeredInMs = Infinity;
  while (answeredInMs > ANSWERS_WITHIN_MS) {
    await sleep(HEEDED_AFTER_MS);
    const askedAt = performance.now();
    await page.evaluate(() => undefined);
    answeredInMs = performance.now() - askedAt;
  }
}
