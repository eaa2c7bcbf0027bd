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
    // The origin of such a URL is `null` to everybody but the browser.
    if (background !== undefined) return String(background.url).replace(/\/background\.js$/, '');
    await sleep(100);
  }
  throw new Failure('The extension did not start in the browser.');
}

function isBackground(url: string): boolean {
  return url.startsWith('chrome-extension://') && url.endsWith('/background.js');
}
