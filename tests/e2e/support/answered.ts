import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** What Node tells of every answer that a server in this process has given. */
const CHANNEL = 'http.server.response.finish';

/**
 * Settles when the case system, which runs in this process, has answered a request for a path from
 * now on: no debugger may look at a page that is made ready beforehand.
 */
export function answered(path: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (message: unknown) => {
      if ((message as { request: IncomingMessage }).request.url !== path) return;
      unsubscribe(CHANNEL, hear);
      resolve();
    };
    subscribe(CHANNEL, hear);
  });
}
