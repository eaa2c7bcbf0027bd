import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import type { Display } from '../../support/display.ts';

/** Chromium heeds nothing that is pressed in the first half second of a prompt. */
const HEEDED_AFTER_MS = 800;

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
  await sleep(HEEDED_AFTER_MS);
  // It opens with its no in focus.
  await display.press(...(answer === 'yes' ? ['Tab', 'Return'] : ['Return']));
  await expect.poll(hasKeyboard, 'the page has it again').toBe(true);
}
