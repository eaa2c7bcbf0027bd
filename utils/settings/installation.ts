import { browser } from 'wxt/browser';

const KEY = 'installation';

/**
 * The random id of this installation, under which its days are kept, so that another machine's
 * can be put beside them. Made once; it is sent nowhere.
 */
export async function installationId(): Promise<string> {
  return (
    (await storedId()) ??
    navigator.locks.request('installation', async () => (await storedId()) ?? makeId())
  );
}

async function storedId(): Promise<string | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : undefined;
}

async function makeId(): Promise<string> {
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}
