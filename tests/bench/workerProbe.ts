/** How much the worker has done since it started. */
export interface WorkerCounts {
  /** Messages that reached it. */
  messages: number;
  transactions: number;
  requests: number;
  rowsWritten: number;
  /** The written rows as JSON. */
  bytesWritten: number;
}

/** What is put into the worker of the copy that is measured, under the name `alongsideBench`. */
interface WorkerProbe {
  counts: WorkerCounts;
  /** From each message's arrival to its answer, ms; emptied by whoever takes them. */
  answersMs: number[];
  /** When each message arrived, ms since the worker began; emptied by whoever takes them. */
  arrivalsMs: number[];
  /**
   * Hands the worker so many messages of the page that spoke last, each with its newest span a
   * little longer, as a page that simply goes on being in front sends them. Gives each one's ms
   * from message to answer.
   */
  goOn(times: number, everyMs: number): Promise<number[]>;
  /** As `goOn`, with messages that each begin a span. */
  beginSpans(times: number, everyMs: number): Promise<number[]>;
  /** How long the browser takes to answer one question of storage, asked so many times; ms each. */
  ask(times: number, everyMs: number): Promise<number[]>;
  /**
   * While true a message is not handed to the worker's own listener: one such question is asked in
   * its stead, and `answersMs` has what that took.
   */
  asksOnly: boolean;
  /** Resolves when every message that reached it is answered. */
  untilAllAnswered(): Promise<void>;
  /** Raises every alarm that is set, and waits until the database has come to rest. */
  raiseAlarms(): Promise<Upkeep>;
}

/** What the alarms brought about. */
export interface Upkeep {
  /** From the alarm to the end of the last transaction. */
  ms: number;
  counts: WorkerCounts;
}

type Answer = (answer: unknown) => void;
type OnMessage = (message: unknown, sender: unknown, answer: Answer) => unknown;
type OnAlarm = (alarm: unknown) => void;
interface Event<Listener> {
  addListener(listener: Listener): void;
}
interface Api {
  runtime: { onMessage: Event<OnMessage> };
  storage: { local: { get(key: string): Promise<unknown> } };
  alarms: { onAlarm: Event<OnAlarm>; getAll(): Promise<unknown[]> };
}

/** Script that installs the probe; it must run before the worker's own. */
export const workerProbeScript = `(${installProbe.toString()})();\n`;

/** Runs in the worker, so it uses nothing from outside itself. */
function installProbe(): void {
  const { chrome } = globalThis as unknown as { chrome: Api };
  const REST_MS = 400;
  const ASKED_EVERY_MS = 5;
  const counts = { messages: 0, transactions: 0, requests: 0, rowsWritten: 0, bytesWritten: 0 };
  const answersMs: number[] = [];
  const arrivalsMs: number[] = [];
  const messageListeners: OnMessage[] = [];
  const alarmListeners: OnAlarm[] = [];
  let last: { message: { spans: { id: string; end: number }[] }; sender: unknown } | undefined;
  const open = { transactions: 0, messages: 0 };
  let lastEndedAt = 0;

  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const encoder = new TextEncoder();

  function count(prototype: object, names: readonly string[], counting: (row: unknown) => void) {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
      Reflect.set(prototype, name, function counted(this: unknown, ...given: unknown[]) {
        counting(given[0]);
        return original.apply(this, given);
      });
    }
  }
  const countRequest = () => {
    counts.requests += 1;
  };
  const reading = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  count(IDBObjectStore.prototype, [...reading, 'delete', 'clear'], countRequest);
  count(IDBIndex.prototype, reading, countRequest);
  count(IDBCursor.prototype, ['continue', 'continuePrimaryKey', 'advance', 'delete'], countRequest);
  for (const [prototype, names] of [
    [IDBObjectStore.prototype, ['put', 'add']],
    [IDBCursor.prototype, ['update']],
  ] as const) {
    count(prototype, names, (row) => {
      counts.requests += 1;
      counts.rowsWritten += 1;
      counts.bytesWritten += encoder.encode(JSON.stringify(row)).length;
    });
  }

  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function counted(this: IDBDatabase, ...given) {
    const transaction = begin.apply(this, given);
    counts.transactions += 1;
    open.transactions += 1;
    const end = () => {
      open.transactions -= 1;
      lastEndedAt = performance.now();
    };
    transaction.addEventListener('complete', end);
    transaction.addEventListener('abort', end);
    return transaction;
  };

  /** Newer browsers take a promise from a listener; for others one calls back. */
  async function askListener(listener: OnMessage, message: unknown, sender: unknown) {
    return new Promise((resolve) => {
      const answered = listener(message, sender, resolve);
      if (answered instanceof Promise) resolve(answered);
    });
  }

  const listenToMessages = chrome.runtime.onMessage.addListener.bind(chrome.runtime.onMessage);
  chrome.runtime.onMessage.addListener = (listener) => {
    messageListeners.push(listener);
    listenToMessages((message, sender, answer) => {
      counts.messages += 1;
      open.messages += 1;
      last = { message: message as NonNullable<typeof last>['message'], sender };
      const arrivedAt = performance.now();
      arrivalsMs.push(arrivedAt);
      const answering = alongsideBench.asksOnly
        ? askBrowser().then(() => 'kept')
        : askListener(listener, message, sender);
      void answering.then((answered) => {
        answersMs.push(performance.now() - arrivedAt);
        open.messages -= 1;
        answer(answered);
      });
      return true;
    });
  };
  const listenToAlarms = chrome.alarms.onAlarm.addListener.bind(chrome.alarms.onAlarm);
  chrome.alarms.onAlarm.addListener = (listener) => {
    alarmListeners.push(listener);
    listenToAlarms(listener);
  };

  async function hand(
    times: number,
    everyMs: number,
    spanAt: (newest: object, now: number) => object,
  ): Promise<number[]> {
    const tookMs: number[] = [];
    if (last === undefined) throw new Error('No page has spoken yet.');
    const { message: newestMessage, sender } = last;
    const newest = newestMessage.spans.at(-1) ?? {};
    for (let time = 0; time < times; time += 1) {
      await sleep(everyMs);
      const message = { kind: 'pulse', spans: [spanAt(newest, Date.now())] };
      const startedAt = performance.now();
      for (const listener of messageListeners) {
        const answered = await askListener(listener, message, sender);
        if (answered !== 'kept') throw new Error(`A pulse was answered by ${String(answered)}.`);
      }
      tookMs.push(performance.now() - startedAt);
    }
    return tookMs;
  }
  const goOn = (times: number, everyMs: number) =>
    hand(times, everyMs, (newest, now) => ({ ...newest, end: now }));
  const beginSpans = (times: number, everyMs: number) =>
    hand(times, everyMs, (newest, now) => ({
      ...newest,
      id: `${crypto.randomUUID().replaceAll('-', '')}-0`,
      start: now - everyMs,
      end: now,
    }));

  const askBrowser = () => chrome.storage.local.get('nothing');
  async function ask(times: number, everyMs: number): Promise<number[]> {
    const tookMs: number[] = [];
    for (let time = 0; time < times; time += 1) {
      await sleep(everyMs);
      const startedAt = performance.now();
      await askBrowser();
      tookMs.push(performance.now() - startedAt);
    }
    return tookMs;
  }

  async function untilAllAnswered(): Promise<void> {
    while (open.messages > 0) await sleep(ASKED_EVERY_MS);
  }

  async function raiseAlarms(): Promise<Upkeep> {
    const before = { ...counts };
    const alarms = await chrome.alarms.getAll();
    const startedAt = performance.now();
    for (const alarm of alarms) for (const listener of alarmListeners) listener(alarm);
    const isAtRest = () => open.transactions === 0 && performance.now() - lastEndedAt >= REST_MS;
    do await sleep(REST_MS);
    while (!isAtRest());
    const during = Object.entries(counts).map(([name, value]) => [
      name,
      value - before[name as keyof typeof before],
    ]);
    return { ms: lastEndedAt - startedAt, counts: Object.fromEntries(during) };
  }

  const alongsideBench: WorkerProbe = {
    counts,
    answersMs,
    arrivalsMs,
    goOn,
    beginSpans,
    ask,
    asksOnly: false,
    untilAllAnswered,
    raiseAlarms,
  };
  Object.assign(globalThis, { alongsideBench });
}
