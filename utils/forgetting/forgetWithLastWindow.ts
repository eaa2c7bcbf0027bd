import { browser } from 'wxt/browser';
import { loadSetup } from '../settings/loadSetup';
import { forgetAll } from './forgetAll';

/**
 * When a window was closed and none is left: deletes what is recorded, where the person wants that.
 * The browser may not give the time; then it is done at its next start (`settleStart`).
 */
export async function forgetWithLastWindow(): Promise<void> {
  if (!(await loadSetup()).forgetAtClose) return;
  if ((await browser.windows.getAll()).length > 0) return;
  await forgetAll('records');
}
