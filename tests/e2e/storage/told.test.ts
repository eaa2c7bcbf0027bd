import { expect, test } from '../support/test.ts';

const TIMES = 200;

/**
 * What a pulse has at hand of a team rests on this (`loadInForceAtPulse`): otherwise what was changed
 * in a page could still hold at the next pulse.
 */
test('the browser tells the worker of a change before it answers what was asked after it', async ({
  session,
}) => {
  await session.inWorker(`(() => {
    self.heard = 0;
    self.late = [];
    self.looked = 0;
    chrome.storage.local.onChanged.addListener(({ changed }) => {
      if (changed !== undefined) self.heard = changed.newValue;
    });
    chrome.runtime.onMessage.addListener((message, sender, answer) => {
      if (message.kind !== 'changed') return false;
      chrome.storage.local.get('settings').then(() => {
        self.looked += 1;
        if (self.heard < message.to) self.late.push([message.to, self.heard]);
        answer(true);
      });
      return true;
    });
  })()`);
  const options = await session.openExtensionPage('options.html');
  await options.evaluate(async (times) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { set(items: object): Promise<void> } };
        runtime: { sendMessage(message: object): Promise<void> };
      };
    };
    for (let to = 1; to <= times; to += 1) {
      await chrome.storage.local.set({ changed: to });
      await chrome.runtime.sendMessage({ kind: 'changed', to });
    }
  }, TIMES);
  await expect.poll(() => session.inWorker('self.looked')).toBe(TIMES);
  expect(await session.inWorker('self.late')).toEqual([]);
});
