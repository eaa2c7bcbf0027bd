/**
 * Why a worker that finds no marker in the session's storage was started:
 * - `browserStart`: the browser, or its profile, was;
 * - `installed`: the extension was installed, updated or reloaded while the browser ran;
 * - `unknown`: neither was heard of, as when the extension is disabled and enabled again.
 */
export type StartKind = 'browserStart' | 'installed' | 'unknown';

/** An update that waited for it is installed at a start of the browser: both are told, soon. */
const BOTH_WITHIN_MS = 1_000;
/** A worker is told within so long why it was started, on a slow computer too. */
const TOLD_WITHIN_MS = 5_000;

let hasStarted = false;
let isInstalled = false;
const waiting = new Set<() => void>();

/** Hears that the browser was started; called by the event's listener, before anything waits. */
export function noteStartup(): void {
  hasStarted = true;
  tell();
}

/** Hears of an install; an update of the browser comes with a start of it, and tells nothing. */
export function noteInstalled(reason: string): void {
  if (reason === 'install' || reason === 'update') isInstalled = true;
  tell();
}

/** Whether it was heard that the browser was started. */
export function hasBrowserStarted(): boolean {
  return hasStarted;
}

/** Why this worker was started, as soon as that is certain. */
export async function startKind(): Promise<StartKind> {
  await until(() => hasStarted || isInstalled, TOLD_WITHIN_MS);
  if (isInstalled) await until(() => hasStarted, BOTH_WITHIN_MS);
  if (hasStarted) return 'browserStart';
  return isInstalled ? 'installed' : 'unknown';
}

function tell(): void {
  for (const told of waiting) told();
}

function until(isTrue: () => boolean, longestMs: number): Promise<void> {
  if (isTrue()) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const told = () => isTrue() && resolve();
  waiting.add(told);
  const timer = setTimeout(resolve, longestMs);
  return promise.finally(() => {
    waiting.delete(told);
    clearTimeout(timer);
  });
}
