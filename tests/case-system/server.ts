import { setTimeout } from 'node:timers/promises';
import { answerWith } from './http/answer.ts';
import { listenOnLoopback } from './http/listen.ts';
import { addressesOn } from './sites.ts';
import type { Address } from './sites.ts';
import { createRecords } from './store/records.ts';
import { createSessions } from './store/sessions.ts';

export interface CaseSystemOptions {
  /** 0, or none, is any free port. */
  readonly port?: number;
  /** Resolves after that many milliseconds; tests put their own in its place. */
  readonly wait?: (ms: number) => Promise<void>;
  /** A number from 0 to 1. */
  readonly random?: () => number;
}

export interface RunningCaseSystem {
  readonly port: number;
  readonly address: Address;
  /** Ends every connection at once; may be called twice. */
  close(): Promise<void>;
}

/**
 * Starts the demo case system, with records of its own, on this computer only.
 * Rejects with an error whose code is `EADDRINUSE` when the port is taken.
 */
export async function startCaseSystem(options: CaseSystemOptions = {}): Promise<RunningCaseSystem> {
  const sessions = createSessions();
  const records = createRecords(new Date());
  const { wait = patience, random = Math.random } = options;
  const server = await listenOnLoopback(options.port ?? 0, (port) =>
    answerWith({ address: addressesOn(port), sessions, records, wait, random }),
  );
  return { port: server.port, address: addressesOn(server.port), close: () => server.close() };
}

/** A report still running must not keep the process from ending. */
async function patience(ms: number): Promise<void> {
  await setTimeout(ms, undefined, { ref: false });
}
