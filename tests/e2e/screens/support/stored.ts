import type { Session } from '../../support/session.ts';

/** Evaluated in a page of the extension: all that the extension keeps anywhere, by where. */
const readAll = `(async () => {
  const stored = {
    local: await chrome.storage.local.get(),
    sync: await chrome.storage.sync.get(),
    session: await chrome.storage.session.get(),
    page: { ...localStorage, ...sessionStorage },
    caches: await caches.keys(),
  };
  for (const { name, version } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      stored[name + '.' + store] = await new Promise((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    }
    database.close();
  }
  return stored;
})()`;

/** Everything the extension keeps: its database, and every storage the browser has for it. */
export async function everythingStored(session: Session): Promise<Record<string, unknown>> {
  const page = await session.openExtensionPage('options.html');
  const stored = await page.evaluate<Record<string, unknown>>(readAll);
  await page.close();
  return stored;
}

/** Every text within a value, however deep, with the way to it. */
export function textsIn(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}
