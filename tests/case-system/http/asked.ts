import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const longestBodyBytes = 256 * 1024;

/** A request, as far as the pages look at it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  cookie(name: string): string | undefined;
  /** The posted form's fields. */
  form(): Promise<URLSearchParams>;
  /** The sent JSON; throws a 400 refusal when it is none. */
  json(): Promise<unknown>;
}

/** Reads a request's first line; its body only when a page asks for it. HEAD counts as GET. */
export function askedBy(request: IncomingMessage): Asked {
  // Split by hand: an address such as "//elsewhere" would be taken for a host by URL.
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    path,
    query: new URLSearchParams(query),
    cookie: (name) => cookieIn(request.headers.cookie ?? '', name),
    form: async () => new URLSearchParams(await bodyOf(request)),
    json: async () => parsed(await bodyOf(request)),
  };
}

function cookieIn(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes <= longestBodyBytes) pieces.push(piece);
  }
  // Only now: leaving the loop early would cut the connection before the refusal is sent.
  if (bytes > longestBodyBytes) throw new Refusal(413, 'That is more than Harbour can take.');
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'That is not JSON.');
  }
}
