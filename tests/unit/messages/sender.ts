import type { Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** A page in front, as the browser describes who sent a message. */
export function sentFrom(
  url: string,
  { tab, ...changed }: Partial<Omit<Sender, 'tab'>> & { tab?: Partial<Browser.tabs.Tab> } = {},
): Sender {
  return {
    id: 'alongside',
    frameId: 0,
    documentLifecycle: 'active',
    url,
    origin: new URL(url).origin,
    tab: { id: 7, incognito: false, url, ...tab } as Browser.tabs.Tab,
    ...changed,
  };
}
