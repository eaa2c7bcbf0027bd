import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/** What answers the requests, once the port is known. */
type ListenerFor = (port: number) => RequestListener;

const attemptsAtFreePort = 10;

/**
 * Listens on 127.0.0.1 and, where the computer has it, on ::1 with the same port: browsers take either for `*.localhost`.
 * Port 0 is any port free on both. Rejects with `EADDRINUSE` when the given port is taken on either,
 * since half the browsers would then reach somebody else.
 */
export async function listenOnLoopback(
  port: number,
  listenerFor: ListenerFor,
): Promise<LoopbackServer> {
  for (let attempt = 1; ; attempt += 1) {
    const first = await listening('127.0.0.1', port, listenerFor);
    try {
      const taken = portOf(first);
      const servers = [first, ...(await listeningOnVersion6(taken, listenerFor))];
      return { port: taken, close: async () => void (await Promise.all(servers.map(closed))) };
    } catch (error) {
      await closed(first);
      if (port !== 0 || attempt === attemptsAtFreePort) throw error;
    }
  }
}

async function listeningOnVersion6(port: number, listenerFor: ListenerFor): Promise<Server[]> {
  try {
    return [await listening('::1', port, listenerFor)];
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw error;
    return [];
  }
}

function listening(host: string, port: number, listenerFor: ListenerFor): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      server.on('request', listenerFor(portOf(server)));
      resolve(server);
    });
  });
}

/** Without ending the connections kept alive, closing would wait for the browser. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
