import { beforeEnd } from '../../scripts/process/ending.mjs';
import { Display } from '../e2e/support/display.ts';
import type { ReadyMs } from './inTurn.ts';
import { openAsPopup } from './openAsPopup.ts';
import { preparedSession } from './preparedSession.ts';
import { keep } from './stages.ts';

/** Opens the real popup on two years' records, over a page of the case system that is measured. */
export async function measurePopup(extensionDir: string): Promise<ReadyMs> {
  const display = await Display.start();
  beforeEnd(() => display.stop());
  const { session, extensionOrigin } = await preparedSession({
    extensionDirs: [extensionDir],
    headless: false,
    env: display.env,
  });
  await keep(session, '2 years', Date.now());
  await session.signIn();
  // Playwright would halt every new page to look at it.
  await session.browser.close();
  const readyMs = await openAsPopup(session, display, extensionOrigin);
  await session.stop();
  display.stop();
  return readyMs;
}
