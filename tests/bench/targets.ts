import { setTimeout as sleep } from 'node:timers/promises';

/** Something that Chromium's debugging port lists: a tab, a popup, a worker. */
export interface Target {
  id: string;
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

const LIMIT_MS = 10_000;
const ASKED_EVERY_MS = 20;

/** Opens an address in a new tab, in front. No debugger is attached to it. */
export async function openTab(endpoint: string, url: string): Promise<Target> {
  const answer = await fetch(`${endpoint}/json/new?${url}`, { method: 'PUT' });
  return (await answer.json()) as Target;
}

export async function closeTab(endpoint: string, { id }: Target): Promise<void> {
  await fetch(`${endpoint}/json/close/${id}`);
  await untilGone(endpoint, id);
}

/** Brings a tab in front, as a click on it does. */
export async function activateTab(endpoint: string, { id }: Target): Promise<void> {
  await fetch(`${endpoint}/json/activate/${id}`);
}

/** The target at an address, once there is one. */
export async function targetAt(endpoint: string, url: string): Promise<Target> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < LIMIT_MS) {
    const found = (await targets(endpoint)).find((target) => target.url === url);
    if (found !== undefined) return found;
    await sleep(ASKED_EVERY_MS);
  }
  throw new Error(`${new URL(url).pathname} did not open.`);
}

export async function untilGone(endpoint: string, targetId: string): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < LIMIT_MS) {
    if ((await targets(endpoint)).every(({ id }) => id !== targetId)) return;
    await sleep(ASKED_EVERY_MS);
  }
  throw new Error('What was opened did not close.');
}

async function targets(endpoint: string): Promise<Target[]> {
  const answer = await fetch(`${endpoint}/json/list`);
  return (await answer.json()) as Target[];
}
