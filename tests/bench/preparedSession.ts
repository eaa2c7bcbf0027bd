import { beforeEnd } from '../../scripts/process/ending.mjs';
import { Session, type SessionOptions } from '../e2e/support/session.ts';
import { workerTarget } from '../e2e/support/worker.ts';
import { Devtools } from './devtools.ts';
import { settings } from './systems.ts';

/** A browser with the extension, in which two case systems are set up. */
export interface PreparedSession {
  session: Session;
  extensionOrigin: string;
  /** To the worker; while it is open the worker does not go to sleep. */
  worker: Devtools;
}

/** Starts one; it ends with this process at the latest. */
export async function preparedSession(options: SessionOptions): Promise<PreparedSession> {
  const session = await Session.start(options);
  beforeEnd(() => session.stop());
  const extensionOrigin = `chrome-extension://${await session.extensionId()}`;
  await session.inWorker(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  const target = await workerTarget(session.endpoint);
  if (target === undefined) throw new Error('The extension’s worker does not run.');
  return { session, extensionOrigin, worker: await Devtools.of(target) };
}
