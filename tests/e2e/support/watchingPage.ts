import { createServer } from 'node:http';

/** Run in the page before anything else of it: notes all that a page can notice, once each. */
function watch(): void {
  const noticed = new Set<string>();
  const note = (what: string) => noticed.add(what);
  Object.assign(window, { noticed });

  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      // Until then the parser itself adds nodes; what else was added shows in the markup.
      if (type === 'childList' && document.readyState !== 'complete') continue;
      note(`mutation: ${type} of ${target.nodeName} ${attributeName ?? ''}`);
    }
  }).observe(document, {
    childList: true,
    attributes: true,
    characterData: true,
    subtree: true,
  });

  // Every event that any object in a page knows by name, and the names that tools give theirs.
  const known = [window, document, Document.prototype, HTMLElement.prototype]
    .flatMap((object) => Object.getOwnPropertyNames(object))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2));
  const id = new URLSearchParams(location.search).get('extension') ?? '';
  const ofTools = ['content-script-started', 'locationchange'].flatMap((name) => [
    `wxt:${name}`,
    `${id}:wxt:${name}`,
    `${id}:detector:wxt:${name}`,
  ]);
  for (const name of [...known, ...ofTools, id, 'alongside', 'alongside:started']) {
    const listener = ({ type, isTrusted, target }: Event) =>
      note(`event: ${type} ${isTrusted ? 'of the browser' : 'by script'} at ${String(target)}`);
    window.addEventListener(name, listener, true);
    document.addEventListener(name, listener, true);
  }

  // What a script would have to call, if it ran where the page can see it.
  const calls: [object, string][] = [
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'],
    [Document.prototype, 'hasFocus'],
    [Performance.prototype, 'now'],
    [Date, 'now'],
    [window, 'setInterval'],
    [Storage.prototype, 'setItem'],
  ];
  for (const [owner, method] of calls) {
    const original = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
    Reflect.set(owner, method, function called(this: unknown, ...given: unknown[]) {
      note(`call: ${method}`);
      return original.apply(this, given);
    });
  }

  setTimeout(function look() {
    setTimeout(look, 400);
    if (document.readyState !== 'complete') return;
    for (const name of Object.getOwnPropertyNames(window)) note(`global: ${name}`);
    for (const { name } of performance.getEntriesByType('resource')) note(`request: ${name}`);
    for (const name of document.documentElement.getAttributeNames()) note(`attribute: ${name}`);
    note(`markup: ${document.documentElement.outerHTML}`);
  });
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Watching</title>
<link rel="icon" href="data:,"><script>(${watch.toString()})()</script></head><body><main><h1>Watching</h1><input></main></body></html>`;

export interface WatchingServer {
  /** The page on a host of the case system; it is told whose events to listen for. */
  url(extensionId: string): string;
  /** The paths that were asked for. */
  requests: string[];
  close(): void;
}

/** Serves the page that watches, on any port, under the case system's host and path. */
export async function startWatching(): Promise<WatchingServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (extensionId) => `http://harbour.localhost:${port}/care/watching?extension=${extensionId}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
