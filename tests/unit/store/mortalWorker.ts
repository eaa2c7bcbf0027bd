import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as DatabaseModule from '../../../utils/store/database';
import type * as ForgottenBeforeModule from '../../../utils/store/forgottenBefore';
import type * as KeepPulseModule from '../../../utils/store/keepPulse';
import './freshDatabase';

const { local } = fakeBrowser.storage;
const never = new Promise<never>(() => undefined);
const requests = ['get', 'put', 'delete', 'openCursor'] as const;
const prototype = IDBObjectStore.prototype;
const made = Object.fromEntries(requests.map((name) => [name, prototype[name]]));

/** What befalls a worker when it makes a request of the database, or reads or writes storage. */
export interface Fate {
  /** At the request with this number the disk is full, and at all after it. */
  fullAt?: number;
  /** At this step, counted over requests and storage, it is killed. */
  killedAt?: number;
}

/**
 * The background's worker as a module graph of its own: killed, its transaction is aborted and
 * nothing it waits for is ever answered. One at a time.
 */
export class MortalWorker {
  #steps = 0;
  #requests = 0;
  isDead = false;
  readonly storageReads: unknown[] = [];
  readonly #fate: Fate;

  private constructor(fate: Fate) {
    this.#fate = fate;
  }

  static async start(fate: Fate = {}) {
    const worker = new MortalWorker(fate);
    worker.#takeStage();
    vi.resetModules();
    vi.doMock('wxt/browser', () => ({ browser: worker.#browser }));
    const { openDatabase } = await vi.importActual<typeof DatabaseModule>(
      '../../../utils/store/database',
    );
    const { keepPresence, keepPulse, keepWaiting } = await vi.importActual<typeof KeepPulseModule>(
      '../../../utils/store/keepPulse',
    );
    const { betweenDeletions } = await vi.importActual<typeof ForgottenBeforeModule>(
      '../../../utils/store/forgottenBefore',
    );
    const life = worker.#life.promise;
    return {
      worker,
      openDatabase,
      keepPulse: (...given: Parameters<typeof keepPulse>) =>
        Promise.race([betweenDeletions(() => keepPulse(...given)), life]),
      keepPresence: (...given: Parameters<typeof keepPresence>) =>
        Promise.race([keepPresence(...given), life]),
      keepWaiting: () => Promise.race([keepWaiting().then(() => 'done' as const), life]),
    };
  }

  readonly #life = Promise.withResolvers<'killed'>();

  /** Requests so far. */
  get requests(): number {
    return this.#requests;
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps !== this.#fate.killedAt) return;
    this.isDead = true;
    this.#life.resolve('killed');
  }

  #inStorage<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.#step();
    return this.isDead ? never : work();
  }

  readonly #browser = {
    storage: {
      local: {
        get: (key: string) => {
          this.storageReads.push(key);
          return this.#inStorage(() => local.get(key));
        },
        set: (changed: Record<string, unknown>) =>
          this.#inStorage(() => local.set(structuredClone(changed))),
        remove: (key: string) => this.#inStorage(() => local.remove(key)),
        onChanged: { addListener: () => undefined },
      },
    },
  };

  #takeStage(): void {
    let tail: Promise<unknown> = Promise.resolve();
    const locks = new Map<string, Promise<unknown>>();
    const request = (name: string, work: () => Promise<unknown>) => {
      if (this.isDead) return never;
      tail = (locks.get(name) ?? Promise.resolve()).then(work);
      locks.set(
        name,
        tail.catch(() => undefined),
      );
      return tail;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    // The function below is called on a store.
    // oxlint-disable-next-line typescript/no-this-alias
    const worker = this;
    for (const name of requests) {
      const original = made[name] as (...given: unknown[]) => IDBRequest;
      prototype[name] = function (this: IDBObjectStore, ...given: unknown[]) {
        if (this.transaction.mode === 'readwrite') {
          worker.#requests += 1;
          worker.#step();
          if (worker.#requests >= (worker.#fate.fullAt ?? Infinity)) {
            throw new DOMException('', 'QuotaExceededError');
          }
          if (worker.isDead) this.transaction.abort();
        }
        return original.apply(this, given);
      } as never;
    }
  }
}

/** Takes the last worker's hands off the database. */
export function leaveStage(): void {
  for (const name of requests) prototype[name] = made[name] as never;
  vi.unstubAllGlobals();
}
