import { request } from 'node:http';
import type { RunningCaseSystem } from '../../case-system/server.ts';

export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** The first cookie set, as a browser would send it back. */
  readonly cookie: string | undefined;
  readonly body: string;
}

interface Question {
  /** The host as the Host header names it; Harbour when none is given. */
  readonly host?: string;
  readonly method?: string;
  readonly cookie?: string;
  readonly body?: string;
  /** The address connected to; 127.0.0.1 when none is given. */
  readonly connectTo?: string;
}

/** Asks a running case system, by address rather than by name: not every resolver knows `*.localhost`. */
export function ask(
  system: RunningCaseSystem,
  path: string,
  question: Question = {},
): Promise<Answer> {
  const {
    host = 'harbour.localhost',
    method = 'GET',
    cookie,
    body,
    connectTo = '127.0.0.1',
  } = question;
  const headers = { host, ...(cookie === undefined ? {} : { cookie }) };
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: connectTo, port: system.port, path, method, headers },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0],
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Signs in and gives the cookie to ask on with; throws when none was set. */
export async function signIn(system: RunningCaseSystem): Promise<string> {
  const { cookie } = await ask(system, '/sign-in', {
    method: 'POST',
    body: 'userName=Sam&password=anything',
  });
  if (cookie === undefined) throw new Error('Signing in set no cookie.');
  return cookie;
}
