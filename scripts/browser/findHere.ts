import { chromium } from '@playwright/test';
import { isAbsolute, resolve } from 'node:path';
import { run } from '../process/run.mjs';
import { toolScript } from '../setup/tool.mjs';
import { aptIsOurs, installPackages } from './debian.ts';
import { findChromium } from './find.ts';
import { installedPlaces } from './installed.ts';
import { probe } from './probe.ts';

/** Finds a Chromium on this machine, or gets one. See `findChromium`. */
export function findChromiumHere(): Promise<string> {
  return findChromium({
    named: namedPath(process.env['ALONGSIDE_BROWSER']),
    installed: () => installedPlaces(process.platform, process.env),
    ofPlaywright: pathOfPlaywrights,
    probe,
    downloadByPlaywright,
    installByDebian: aptIsOurs()
      ? () => installPackages(['chromium', 'fonts-dejavu-core'], 'Chromium')
      : null,
  });
}

/** Playwright throws where it has none to offer. */
function pathOfPlaywrights(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** A path as it was meant in the folder npm was called from, which is not always the root. */
function namedPath(named: string | undefined): string | undefined {
  if (named === undefined || named === '' || isAbsolute(named)) return named;
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
}

async function downloadByPlaywright(): Promise<void> {
  console.log("No Chromium is installed: downloading Playwright's own.");
  await run(
    process.execPath,
    [toolScript('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'],
    {
      label: 'downloading Chromium',
      output: 'show',
      limitMs: 15 * 60_000,
      quietLimitMs: 60_000,
      // Its own default is 30 s for each of fifteen tries.
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000', ...process.env },
    },
  );
}
