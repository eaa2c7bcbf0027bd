import { informed } from '../background/informed';
import { loadSetup } from '../settings/loadSetup';
import { dropForgottenBefore } from '../store/forgottenBefore';
import { areRowsLeft, finishForgetting, forgetAll } from './forgetAll';
import { hasBrowserStarted, startKind } from './startKind';
import { markSettled, settled } from './startSettled';
import { hasWindowOfBefore, noteWindows } from './windowsSeen';

/**
 * Makes true, before anything recorded is read or shown, what must be at a start of the browser:
 * where the person wants all forgotten when it closes, it is. A worker that merely woke up only goes
 * on with a deletion that was cut short; so does one after an install, update or reload;
 * where it cannot be told why the worker was
 * started, all is forgotten, since somebody else may sit here now. A start of the browser that is
 * told late is made true late.
 */
export async function settleStart(): Promise<void> {
  const known = await settled();
  if (known === null) await dropForgottenBefore();
  // A page may have been closed in the middle, while the browser goes on.
  await finishForgetting().catch((error: unknown) => informed(Promise.reject(error)));
  if (known === 'afterStart' || (known !== null && !hasBrowserStarted())) return;
  if ((await loadSetup()).forgetAtClose) {
    if (await isNewStart()) await forgetRecords();
    await noteWindows();
  }
  await markSettled(hasBrowserStarted() ? 'afterStart' : 'otherwise');
}

/** What else could not be deleted is gone on with: while it fails, what comes now is not deleted too. */
async function forgetRecords(): Promise<void> {
  await forgetAll('records').catch(async (error: unknown) => {
    if (await areRowsLeft()) throw error;
    informed(Promise.reject(error));
  });
}

async function isNewStart(): Promise<boolean> {
  const kind = await startKind();
  return kind === 'browserStart' || (kind === 'unknown' && !(await hasWindowOfBefore()));
}
