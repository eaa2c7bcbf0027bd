import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../process/failure.mjs';

const limitMs = 15_000;

/** The origin of the extension that was loaded, as its running background shows. */
export async function extensionOrigin(endpoint: string): Promise<string> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < limitMs) {
    const targets: unknown = await (await fetch(`${endpoint}/json/list`)).json();
    const background = Array.isArray(targets)
      ? targets.find(({ type, url }) => type === 'service_worker' && isBackground(String(url)))
      : undefined;
    if (background !== undefined) return new URL(background.url).origin;
    await sleep(100);
  }
  throw new Failure('The extension did not start in the browser.');
}

function isBackground(url: string): boolean {
  return url.startsWith('chrome-extension://') && url.endsWith('/background.js');
}
