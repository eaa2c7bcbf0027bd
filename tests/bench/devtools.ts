import type { Target } from './targets.ts';

type Message = Record<string, unknown>;

/** A debugging connection to one target, or to the browser as a whole, that stays. */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<Message>>();
  readonly #listeners = new Map<string, (params: Message) => void>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The target went away.'));
      this.#waiting.clear();
    });
  }

  static async of({ webSocketDebuggerUrl }: Pick<Target, 'webSocketDebuggerUrl'>) {
    const socket = new WebSocket(webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    return new Devtools(socket);
  }

  /** To the browser whose debugging address this is. */
  static async ofBrowser(endpoint: string): Promise<Devtools> {
    const answer = await fetch(`${endpoint}/json/version`);
    return Devtools.of((await answer.json()) as Target);
  }

  send<Result>(method: string, params: Message = {}): Promise<Result> {
    this.#sent += 1;
    const answered = Promise.withResolvers<Message>();
    this.#waiting.set(this.#sent, answered);
    this.#socket.send(JSON.stringify({ id: this.#sent, method, params }));
    return answered.promise as Promise<Result>;
  }

  /** What an expression gives, awaited; rejects with what it threw. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: Result };
      exceptionDetails?: unknown;
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Has `listener` told of every event of that name; one listener a name. */
  on<Params extends Message>(event: string, listener: (params: Params) => void): void {
    this.#listeners.set(event, listener as (params: Message) => void);
  }

  close(): void {
    this.#socket.close();
  }

  #hear({ id, method, params, result, error }: Message): void {
    if (typeof id !== 'number') {
      this.#listeners.get(String(method))?.((params ?? {}) as Message);
      return;
    }
    const answered = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) answered?.resolve((result ?? {}) as Message);
    else answered?.reject(new Error(JSON.stringify(error)));
  }
}
