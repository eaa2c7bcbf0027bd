type Fields = Readonly<Record<string, unknown>>;

interface Waiting {
  resolve: (result: Fields) => void;
  reject: (error: Error) => void;
}

/** Commands to a browser over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has ended.'));
      this.#waiting.clear();
    });
  }

  /** Begins a session at the address that the browser named at its start. */
  static async connect(address: string): Promise<BiDi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)));
    });
    const bidi = new BiDi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** Rejects with what the browser says when it refuses. */
  send(method: string, params: Fields): Promise<Fields> {
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** What an expression comes to in a page, or in the browser's own window; it must fit into JSON. */
  async evaluate<Value>(context: string, expression: string): Promise<Value> {
    const awaited = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const { result, exceptionDetails } = await this.send('script.evaluate', {
      expression: awaited,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (!isFields(result)) throw new Error(`${expression} failed: ${textOf(exceptionDetails)}`);
    return JSON.parse(String(result['value']));
  }

  /** Opens a page in a tab in front; gives its context. */
  async open(url: string): Promise<string> {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    // A page of an extension never tells that it has loaded.
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    return String(context);
  }

  /** The context of the browser's own first window; the browser must have been told to allow it. */
  async ownWindow(): Promise<string> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const first: unknown = Array.isArray(contexts) ? contexts[0] : undefined;
    if (!isFields(first)) throw new Error('The browser shows no window of its own.');
    return String(first['context']);
  }

  /** A real click into the middle of what a selector finds first. */
  async click(context: string, selector: string): Promise<void> {
    const locator = { type: 'css', value: selector };
    const { nodes } = await this.send('browsingContext.locateNodes', { context, locator });
    const node: unknown = Array.isArray(nodes) ? nodes[0] : undefined;
    if (!isFields(node)) throw new Error(`There is no ${selector}.`);
    const element = { sharedId: node['sharedId'] };
    const pointer = [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [{ type: 'pointer', id: 'mouse', actions: pointer }];
    await this.send('input.performActions', { context, actions });
  }

  #receive(message: Fields): void {
    const waiting = this.#waiting.get(Number(message['id']));
    if (waiting === undefined) return;
    this.#waiting.delete(Number(message['id']));
    if (message['type'] === 'success' && isFields(message['result'])) {
      waiting.resolve(message['result']);
    } else waiting.reject(new Error(`${String(message['error'])}: ${String(message['message'])}`));
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function textOf(details: unknown): string {
  return isFields(details) ? String(details['text']) : 'no result';
}
