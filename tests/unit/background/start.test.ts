import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index';
import { openDatabase } from '../../../utils/store/database';
import { emptied } from '../store/freshDatabase';
import { sentFrom } from '../messages/sender';

type Receive = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  answer: (kept: unknown) => void,
) => void;

const around = vi.hoisted(() => ({
  badge: '',
  isAllowed: true,
  managed: vi.fn<() => Promise<Record<string, unknown>>>(),
  receive: undefined as Receive | undefined,
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const event = { addListener: () => undefined };
  const done = () => Promise.resolve();
  const browser = {
    ...fakeBrowser,
    action: {
      setBadgeBackgroundColor: done,
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (around.badge = text)),
      setTitle: done,
    },
    commands: { onCommand: event },
    contextMenus: { onClicked: event, removeAll: done, create: done },
    idle: { onStateChanged: event, setDetectionInterval: done, queryState: async () => 'active' },
    permissions: { onAdded: event, onRemoved: event, contains: async () => around.isAllowed },
    runtime: {
      ...fakeBrowser.runtime,
      id: 'alongside',
      onMessage: { addListener: (receive: Receive) => void (around.receive = receive) },
      onUpdateAvailable: event,
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: done,
      executeScript: done,
    },
    storage: { ...fakeBrowser.storage, managed: { get: around.managed } },
    tabs: { query: async () => [] },
    windows: { onCreated: event, onRemoved: event, getAll: async () => [] },
  };
  return { browser };
});

const care = { id: 'care', name: 'Care', matches: ['https://case.example.org/*'] };

beforeEach(async () => {
  fakeBrowser.reset();
  around.badge = '';
  around.isAllowed = true;
  around.managed.mockReset().mockResolvedValue({});
  await emptied(await openDatabase());
});

describe('a start of the browser', () => {
  test('finds that access was taken back meanwhile, and the badge says so', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, systems: [care] } });
    around.isAllowed = false;
    background.main();
    await vi.waitFor(() => expect(around.badge).toBe('•'));
  });

  test('measures while the browser has not said yet what an organisation has set', async () => {
    const policy = { teamConfig: { version: 1, systems: [care] }, problems: [] };
    await fakeBrowser.storage.local.set({ policy });
    around.managed.mockReturnValue(new Promise(() => undefined));
    background.main();
    const end = Date.now();
    const spans = [{ id: `${'0'.repeat(32)}-1`, attention: 'focused', start: end - 5_000, end }];
    const pulse = { kind: 'pulse', spans };
    const answer = vi.fn();
    around.receive?.(pulse, sentFrom('https://case.example.org/care/1'), answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith('kept'));
    expect(around.managed).toHaveBeenCalledOnce();
  });
});
