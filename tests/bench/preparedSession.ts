import { beforeEnd } from '../../scripts/process/ending.mjs';
import { Session, type SessionOptions } from '../e2e/support/session.ts';
import { settings } from './systems.ts';

/** A browser with the extension, in which two case systems are set up. */
export interface PreparedSession {
  session: Session;
  extensionOrigin: string;
}

/** Starts one; it ends with this process at the latest. */
export async function preparedSession(options: SessionOptions): Promise<PreparedSession> {
  const session = await Session.start(options);
  const stop = () => session.stop();
  beforeEnd(stop);
  const extensionOrigin = `chrome-extension://${await session.extensionId()}`;
  await session.inWorker(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  return { session, extensionOrigin };
}
