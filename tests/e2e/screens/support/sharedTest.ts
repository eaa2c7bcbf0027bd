import { rmSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { Session } from '../../support/session.ts';
import { makeVariant, type VariantName } from './variants.ts';

/** The browsers of a worker, one a variant, each started when it is first asked for. */
class SharedBrowsers {
  readonly #started = new Map<VariantName, { folder: string; session: Session }>();

  /** The browser of that variant, with nothing stored and one empty tab. */
  async with(variant: VariantName): Promise<Session> {
    const { session } = this.#started.get(variant) ?? (await this.#start(variant));
    await empty(session);
    return session;
  }

  async #start(variant: VariantName) {
    const folder = makeVariant(variant);
    const started = { folder, session: await Session.start({ extensionDirs: [folder] }) };
    this.#started.set(variant, started);
    return started;
  }

  async stop(): Promise<void> {
    for (const { folder, session } of this.#started.values()) {
      await session.stop();
      rmSync(folder, { recursive: true });
    }
  }
}

interface Fixtures {
  variant: VariantName;
  /** The shared browser of the variant, with nothing stored and one empty tab. */
  session: Session;
}

/** A test in a browser that other tests use after it; none of them restarts or kills anything. */
export const test = base.extend<Fixtures, { sharedBrowsers: SharedBrowsers }>({
  variant: ['team', { option: true }],
  sharedBrowsers: [
    // Playwright wants the first argument taken apart, also when nothing is taken.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const shared = new SharedBrowsers();
      await use(shared);
      await shared.stop();
    },
    { scope: 'worker' },
  ],
  session: async ({ sharedBrowsers, variant }, use) => {
    await use(await sharedBrowsers.with(variant));
  },
});

export { expect };

async function empty(session: Session): Promise<void> {
  const [first, ...others] = session.context.pages();
  await first?.goto('about:blank');
  for (const page of others) await page.close();
  await session.inWorker(emptyStores);
}

/**
 * As the product deletes everything itself: whoever is writing ends first, and the last word of a
 * page that was measured, which may still be on its way, tells of before and is refused.
 */
const emptyStores = `['setAside', 'upkeep', 'pulses'].reduceRight(
  (work, lock) => () => navigator.locks.request(lock, work), async () => {
  await chrome.storage.local.clear();
  await chrome.storage.local.set({ forgottenBefore: Date.now() });
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(database.objectStoreNames, 'readwrite');
  for (const name of database.objectStoreNames) writing.objectStore(name).clear();
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  database.close();
})()`;
