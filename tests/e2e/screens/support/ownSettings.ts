import type { Settings } from '../../../../utils/settings/settings.ts';
import type { Session } from '../../support/session.ts';

/** The demo's case system, as a person who allowed it has it. */
export const harbour = {
  id: 'harbour',
  name: 'Harbour',
  matches: ['http://harbour.localhost/care/*', 'http://documents.localhost/*'],
};

/** One that the browser was never asked for. */
export const elsewhere = {
  id: 'elsewhere',
  name: 'Liquidlogic Children’s System (LCS)',
  matches: ['https://case.example.org/*'],
};

/** Puts down what the person set, as the product keeps it. */
export async function storeSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  const whole = { version: 1, systems: [], ...settings };
  await session.inWorker(`chrome.storage.local.set({ settings: ${JSON.stringify(whole)} })`);
}

export async function storedSettings(session: Session): Promise<Settings> {
  const stored = await session.inWorker<{ settings?: Settings }>(
    'chrome.storage.local.get("settings")',
  );
  return stored.settings ?? { version: 1, systems: [] };
}
