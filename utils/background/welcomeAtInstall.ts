import { opensWelcome } from '../build';
import { openWelcome } from '../welcome/openWelcome';
import { keepReached, loadReached } from '../welcome/reached';

/**
 * Opens the welcome for somebody who has just installed the extension, and for nobody else. An
 * unpacked extension is installed anew at every start of the browser, so it is opened only once.
 */
export async function welcomeAtInstall(reason: string): Promise<void> {
  if (!opensWelcome || reason !== 'install') return;
  if ((await loadReached()) !== null) return;
  await keepReached('system');
  await openWelcome();
}
