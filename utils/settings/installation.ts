import { browser } from 'wxt/browser';

/** Where storage keeps it. */
export const installationKey = 'installation';

/**
 * The random id of this installation, under which its days are kept, so that another machine's
 * can be put beside them. Made once; it is sent nowhere.
 */
export async function installationId(): Promise<string> {
  return installationIn(await browser.storage.local.get(installationKey));
}

/** As `installationId`, from what storage gave for `installationKey`. */
export async function installationIn(stored: Readonly<Record<string, unknown>>): Promise<string> {
  return (
    idIn(stored) ??
    navigator.locks.request('installation', async () => (await storedId()) ?? makeId())
  );
}

async function storedId(): Promise<string | undefined> {
  return idIn(await browser.storage.local.get(installationKey));
}

function idIn({ [installationKey]: stored }: Readonly<Record<string, unknown>>) {
  return typeof stored === 'string' ? stored : undefined;
}

async function makeId(): Promise<string> {
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [installationKey]: made });
  return made;
}
