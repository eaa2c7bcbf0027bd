import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../../../utils/store/schema';

const lives = new AsyncLocalStorage<object>();
const never = new Promise<never>(() => undefined);

type Transaction = ReturnType<Database['transaction']>;

/**
 * The background's worker, which the browser may kill between any two awaits: what was going on
 * then never goes on, its locks are let go, and a transaction that had begun happens or does not.
 */
export class Worker {
  #life = {};
  #running = new Set<Promise<void>>();
  #transactions = new Set<Transaction>();
  #lockTails = new Map<string, Promise<unknown>>();
  /** What failed in a worker that was alive. */
  readonly failures: unknown[] = [];

  /** Starts a piece of work, as an event or a message does. */
  start(work: () => Promise<unknown>): void {
    const life = this.#life;
    const running = lives.run(life, work).then(
      () => undefined,
      (error: unknown) => {
        if (life === this.#life) this.failures.push(error);
      },
    );
    this.#running.add(running);
    void running.then(() => this.#running.delete(running));
  }

  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** Kills the worker; transactions that had begun are committed or, if they can be, aborted. */
  kill(commits: boolean): void {
    this.#life = {};
    this.#running.clear();
    this.#lockTails.clear();
    const begun = [...this.#transactions];
    this.#transactions.clear();
    if (!commits) for (const transaction of begun) abort(transaction);
  }

  /** What a browser's answer is for whoever asks: none ever comes once the worker was killed. */
  async whileAlive<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const given = await answer;
    return this.#isAsking() ? given : never;
  }

  /** Whether whoever is running now runs in a worker that is alive. */
  #isAsking(): boolean {
    const life = lives.getStore();
    return life === undefined || life === this.#life;
  }

  /** The database as the worker has it. */
  connection(database: Database): Database {
    return new Proxy(database, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name);
        return (...asked: Parameters<Database['transaction']>) => {
          const transaction = target.transaction(...asked);
          if (lives.getStore() !== undefined) this.#note(transaction);
          return transaction;
        };
      },
    });
  }

  #note(transaction: Transaction): void {
    this.#transactions.add(transaction);
    const forget = () => this.#transactions.delete(transaction);
    transaction.done.then(forget, forget);
  }

  /** As `navigator.locks`: one after the other under a name. */
  readonly locks = {
    request: <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      if (!this.#isAsking()) return never;
      const before = this.#lockTails.get(name) ?? Promise.resolve();
      const result = this.whileAlive(before).then(work);
      this.#lockTails.set(
        name,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It was committed already.
  }
}
