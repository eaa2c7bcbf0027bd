import { setTimeout as sleep } from 'node:timers/promises';

interface Target {
  type: string;
  url: string;
  id: string;
  webSocketDebuggerUrl: string;
}

async function targets(endpoint: string): Promise<Target[]> {
  const answer = await fetch(`${endpoint}/json/list`);
  return (await answer.json()) as Target[];
}

/** The extension's worker among the browser's targets; undefined while it is dead. */
export async function workerTarget(endpoint: string): Promise<Target | undefined> {
  const all = await targets(endpoint);
  return all.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
}

/** The panel beside the page among the browser's targets; undefined while it is closed. */
export async function panelTarget(endpoint: string): Promise<Target | undefined> {
  const all = await targets(endpoint);
  return all.find(({ url }) => url.endsWith('/sidepanel.html'));
}

/** The popup; undefined while it is closed. */
export async function popupTarget(endpoint: string): Promise<Target | undefined> {
  const all = await targets(endpoint);
  return all.find(({ url }) => url.endsWith('/popup.html'));
}

/** The pages at an address, found without Playwright. */
export async function pageTargets(endpoint: string, address: string): Promise<Target[]> {
  const all = await targets(endpoint);
  return all.filter(({ type, url }) => type === 'page' && url === address);
}

/** Evaluates an expression in a target, without touching what page is in front. */
export async function evaluateIn<Result>(target: Target, expression: string): Promise<Result> {
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const answered = new Promise<Result>((resolve, reject) => {
    socket.addEventListener('message', ({ data }) => {
      const { id, result, error } = JSON.parse(String(data));
      if (id !== 1) return;
      if (error || result.exceptionDetails) reject(new Error(JSON.stringify(error ?? result)));
      else resolve(result.result.value);
    });
    socket.addEventListener('close', () => reject(new Error('The target went away.')));
  });
  const params = { expression, awaitPromise: true, returnByValue: true };
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  return answered.finally(() => socket.close());
}

/**
 * Whether a worker that was marked `isToEnd` has ended, be there another or none. Its target tells
 * nothing: the next may have the same. One that is dying takes questions, and answers none.
 */
export async function hasEnded(endpoint: string): Promise<boolean> {
  const worker = await workerTarget(endpoint);
  if (worker === undefined) return true;
  const answer = evaluateIn<boolean>(worker, 'globalThis.isToEnd === true').catch(() => true);
  return !(await Promise.race([answer, sleep(1_000, true)]));
}
