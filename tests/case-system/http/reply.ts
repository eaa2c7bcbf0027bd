import type { Html } from '../html.ts';

/** A whole answer, not yet sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page. It is checked again at every visit, but never "no-store", which would keep it out of the back-forward cache. */
export function pageReply(page: Html, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    body: page.markup,
  };
}

/** Sends the browser on with a GET, also after a form was posted. */
export function redirectReply(path: string): Reply {
  return { status: 303, headers: { location: path }, body: '' };
}

/** An answer to a script. */
export function jsonReply(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** The same answer with one header more. */
export function withHeader(reply: Reply, name: string, value: string): Reply {
  return { ...reply, headers: { ...reply.headers, [name]: value } };
}
