import type { BrowserContext, Page } from '@playwright/test';
import type { StoredRows } from './recordedTime.ts';

/**
 * Opens a page of the extension's own in a tab that stays in the background, from which its
 * database can be read without taking the case system out of sight.
 */
export async function openReader(context: BrowserContext, extensionOrigin: string): Promise<Page> {
  const browser = context.browser();
  if (browser === null) throw new Error('The context belongs to no browser.');
  const session = await browser.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', {
    url: `${extensionOrigin}/manifest.json`,
    background: true,
  });
  const reader = await opened;
  await reader.waitForURL(`${extensionOrigin}/manifest.json`);
  return reader;
}

/** The raw rows, read by the browser's own database functions; none while there is no database. */
export function readRows(reader: Page): Promise<StoredRows> {
  return reader.evaluate(
    () =>
      new Promise<StoredRows>((resolve, reject) => {
        const opening = indexedDB.open('alongside');
        // Opening would make an empty database, which the product could then not set up.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('error', () => resolve({ spans: [], absences: [] }));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(['spans', 'absences']);
          const spans = reading.objectStore('spans').getAll();
          const absences = reading.objectStore('absences').getAll();
          reading.addEventListener('complete', () => {
            database.close();
            resolve({ spans: spans.result, absences: absences.result });
          });
          reading.addEventListener('error', () => reject(new Error('The rows cannot be read.')));
        });
      }),
  );
}
