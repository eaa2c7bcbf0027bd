import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Where browsers ask whether an extension has a newer version, and fetch it. */
export interface UpdateServer {
  /** The address that a policy or a manifest names. */
  url: string;
  /** What browsers are offered from now on. */
  offer(version: string, crxFile: string): void;
  close(): void;
}

/** Serves one extension on localhost, by the protocol that browsers speak to their stores. */
export async function startUpdateServer(extensionId: string): Promise<UpdateServer> {
  let offered: { version: string; crx: Buffer } | null = null;
  let url = '';
  const server = createServer((request, response) => {
    if (offered === null) {
      response.writeHead(404).end();
    } else if (request.url?.startsWith('/extension.crx') === true) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
      response.end(offered.crx);
    } else {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${extensionId}">
    <updatecheck codebase="${url}extension.crx" version="${offered.version}" />
  </app>
</gupdate>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  url = `http://127.0.0.1:${port}/`;
  return {
    url,
    offer(version, crxFile) {
      offered = { version, crx: readFileSync(crxFile) };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
