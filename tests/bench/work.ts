import { setTimeout as sleep } from 'node:timers/promises';
import type { Devtools } from './devtools.ts';

const KEY_EVERY_MS = 150;
const KEYS_IN_A_FIELD = 40;
const MIDDLE = { x: 500, y: 400 };
const WORDS = 'she said that evenings at home are calmer since the visit on thursday ';

/** Types into one field after another of the full assessment, and scrolls between them. */
export async function writeFor(page: Devtools, ms: number): Promise<void> {
  const startedAt = performance.now();
  for (let typed = 0; performance.now() - startedAt < ms; typed += 1) {
    if (typed % KEYS_IN_A_FIELD === 0) await goToField(page, typed / KEYS_IN_A_FIELD);
    const key = WORDS[typed % WORDS.length] ?? ' ';
    await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await sleep(KEY_EVERY_MS);
  }
}

async function goToField(page: Devtools, index: number): Promise<void> {
  const wheel = { type: 'mouseWheel', ...MIDDLE, deltaX: 0, deltaY: 900 };
  await page.send('Input.dispatchMouseEvent', wheel);
  const id = `evidence-${1 + (index % 25)}-${1 + (index % 20)}`;
  await page.evaluate(`document.getElementById('${id}').focus()`);
}
