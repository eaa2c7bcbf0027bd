import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/launch.ts';
import { beforeEnd } from '../process/ending.mjs';
import { Failure } from '../process/failure.mjs';
import { extensionOrigin } from './extensionOrigin.ts';
import { openReader } from './storedRows.ts';
import { zoneForTour } from './zone.ts';

/** The browser that a tour is played in. */
export interface TourBrowser {
  context: BrowserContext;
  /** The first tab, empty. */
  page: Page;
  /** A tab in the background, to read the extension's database from. */
  reader: Page;
  /** The extension's own origin. */
  origin: string;
}

const actionLimitMs = 10_000;

/** Opens a headless browser with a new profile and the extension; both go when the tour ends. */
export async function openTourBrowser(
  executablePath: string,
  extensionDir: string,
): Promise<TourBrowser> {
  const profileDir = mkdtempSync(join(tmpdir(), 'alongside-tour-'));
  beforeEnd(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const zone = zoneForTour(new Date());
  const launched = await launchChromium({
    executablePath,
    extensionDirs: [extensionDir],
    profileDir,
    headless: true,
    windowSize: { width: 1280, height: 860 },
    ...(zone === null ? {} : { env: { TZ: zone } }),
  });
  beforeEnd(() => launched.close());

  // With Playwright's defaults every page would count as visible and focused.
  const browser = await chromium.connectOverCDP(launched.endpoint, { noDefaults: true });
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (context === undefined || page === undefined) throw new Failure('The browser has no window.');
  context.setDefaultTimeout(actionLimitMs);
  const origin = await extensionOrigin(launched.endpoint);
  return { context, page, reader: await openReader(context, origin), origin };
}
