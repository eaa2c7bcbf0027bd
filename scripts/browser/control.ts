import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { killTree } from '../process/killTree.mjs';

/** The ends of a Chromium process, and the ways to bring them about. */
export interface ChromiumControl {
  hasEnded(): boolean;
  /** Settles when it has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends it as a person would; by force after five seconds. */
  close(): Promise<void>;
  /** Ends it and everything it started at once, as a crash or a power cut does. */
  kill(): Promise<void>;
}

const politeLimitMs = 5_000;

/** Takes control of a Chromium spawned with a debugging pipe at descriptors 3 and 4. */
export function control(child: ChildProcess): ChromiumControl {
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    const settle = (): void => {
      isOver = true;
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });

  const [, , , commands, answers] = child.stdio;
  // It is closed under our hands when Chromium ends.
  commands?.on('error', () => {});
  // Left unread, a full pipe would hold Chromium up.
  if (answers instanceof Readable) answers.resume();

  const kill = (): Promise<void> => {
    if (child.pid !== undefined) killTree(child.pid, 'SIGKILL');
    return ended;
  };
  const close = async (): Promise<void> => {
    if (!isOver && commands instanceof Writable) {
      commands.write('{"id":1,"method":"Browser.close"}\0');
      await Promise.race([ended, sleep(politeLimitMs, undefined, { ref: false })]);
    }
    await kill();
  };
  return { hasEnded: () => isOver, ended, close, kill };
}
