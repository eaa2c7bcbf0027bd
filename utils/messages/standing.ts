import { type Browser, browser } from 'wxt/browser';

/**
 * How whoever sent a message stands:
 * - `shown`: a page of ours in front of the person, or in a tab behind;
 * - `leaving`: one that its tab has left, by now in the back-forward cache or about to be deleted;
 * - `unseen`: one that is made ready before anybody asked for it;
 * - `stranger`: anybody else, a frame inside a page and a private window among them.
 */
export type Standing = 'shown' | 'leaving' | 'unseen' | 'stranger';

/** How the sender stands, by what the browser says of it. */
export function standingOf(sender: Browser.runtime.MessageSender): Standing {
  const isOwnScript = sender.id === browser.runtime.id && sender.tab !== undefined;
  if (!isOwnScript || sender.tab?.incognito === true) return 'stranger';
  switch (sender.documentLifecycle) {
    case 'prerender':
      return 'unseen';
    case 'cached':
    case 'pending_deletion':
      // Only a shown page is frame 0 (https://developer.chrome.com/blog/extension-instantnav);
      // that this one is no frame inside another follows from where the script is put.
      return 'leaving';
    default:
      return sender.frameId === 0 ? 'shown' : 'stranger';
  }
}
