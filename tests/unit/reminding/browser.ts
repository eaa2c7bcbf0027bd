import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...given: never[]) => void;

/** An event of the browser; only whether somebody listens is of interest. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    listeners,
  };
}

interface Message {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

/** What the computer has beside what the fake browser has, for reminders. */
export const computer = {
  mayNotify: true,
  /** What the person answers when the browser asks. */
  answersYes: true,
  hasButtons: true,
  allowed: new Set<string>(),
  windows: [] as { focused: boolean; state: string; tabs: object[] }[],
  tabs: [] as object[],
  idle: 'active',
  canOpenPopup: true,
  dot: '',
  title: '',
  opened: [] as string[],
  messages: new Map<string, Message>(),
  /** How many messages were ever shown. */
  shown: 0,
};

const untouched = structuredClone(computer);

/** As it was at first, with a window in front. */
export function resetComputer(): void {
  fakeBrowser.reset();
  Object.assign(computer, structuredClone(untouched));
  computer.windows = [{ focused: true, state: 'normal', tabs: [] }];
}

const onButtonClicked = event();
const notifications = {
  onClicked: event(),
  onClosed: event(),
  get onButtonClicked() {
    return computer.hasButtons ? onButtonClicked : undefined;
  },
  async create(id: string, message: Message) {
    computer.messages.set(id, message);
    computer.shown += 1;
  },
  clear: async (id: string) => computer.messages.delete(id),
  getAll: async () => Object.fromEntries([...computer.messages.keys()].map((id) => [id, true])),
};

export const browser = {
  ...fakeBrowser,
  get notifications() {
    return computer.mayNotify ? notifications : undefined;
  },
  permissions: {
    contains: async ({ origins = [], permissions = [] }: Record<string, string[]>) =>
      origins.every((origin) => computer.allowed.has(origin)) &&
      (permissions.length === 0 || computer.mayNotify),
    async request() {
      computer.mayNotify ||= computer.answersYes;
      return computer.mayNotify;
    },
  },
  windows: {
    getAll: async () => computer.windows,
    async getLastFocused() {
      const [window] = computer.windows;
      if (window === undefined) throw new Error('No last-focused window');
      return window;
    },
    create: async ({ url }: { url: string }) => void computer.opened.push(`window ${path(url)}`),
  },
  tabs: {
    query: async () => computer.tabs,
    create: async ({ url }: { url: string }) => void computer.opened.push(`tab ${path(url)}`),
  },
  idle: { queryState: async () => computer.idle },
  action: {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => void (computer.dot = text),
    setTitle: async ({ title }: { title: string }) => void (computer.title = title),
    async openPopup() {
      if (!computer.canOpenPopup) throw new Error('Cannot show popup for an inactive window.');
      computer.opened.push('popup');
    },
  },
};

const path = (url: string) => url.replace(/^.*?(?=\/\w+\.html)/, '');
