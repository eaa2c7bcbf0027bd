import { expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../setup/root.mjs';
import { openPopupTab, savePicture, shownMs } from './popupTab.ts';
import type { Findings } from './verdict.ts';

interface Visit {
  context: BrowserContext;
  /** The extension's own origin. */
  origin: string;
  /** Called when the case system has left the front. */
  onOpen: () => void;
  /** The recording-system time in the stored rows, in ms. */
  recorded: () => Promise<number>;
}

const folder = '.demo/tour';
const before = `${folder}/popup-before.png`;
const after = `${folder}/popup-after.png`;
const settleLimitMs = 3_000;

/** Adds a visit of 30 minutes in the popup, with a picture of it before and after. */
export async function addVisit({
  context,
  origin,
  onOpen,
  recorded,
}: Visit): Promise<Omit<Findings, 'trueMs'>> {
  mkdirSync(inRepository(folder), { recursive: true });
  const popup = await openPopupTab(context);
  onOpen();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByTestId('recording-time').waitFor();

  // The page's last word may still be on its way to the rows, and from there to the popup.
  const startedAt = performance.now();
  while ((await shownMs(popup, 'recording')) !== Math.round(await recorded())) {
    if (performance.now() - startedAt > settleLimitMs) break;
    await sleep(100);
  }
  await savePicture(popup, inRepository(before));

  await popup.getByRole('radio', { name: 'Child and family' }).click();
  await popup.getByRole('button', { name: /\b30\b/ }).click();
  await expect(popup.getByTestId('direct-time')).not.toHaveAttribute('datetime', 'PT0M');
  await savePicture(popup, inRepository(after));

  const directMs = await shownMs(popup, 'direct');
  return {
    recordedMs: await recorded(),
    popupMs: await shownMs(popup, 'recording'),
    directMinutes: directMs === null ? null : directMs / 60_000,
    screenshots: [before, after],
  };
}
