import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { middleOf } from './clock.ts';
import { eventually } from './eventually.ts';

/** The tabs of a browser, opened and turned to without Playwright, which takes its time over it. */
export class Tabs {
  readonly #browser: Browser;
  #devtools: CDPSession | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens a tab behind the one in front; gives its target. */
  async open(url: string): Promise<string> {
    const devtools = await this.#attached();
    const { targetId } = await devtools.send('Target.createTarget', { url, background: true });
    return targetId;
  }

  async targetOf(page: Page): Promise<string> {
    const ofPage = await page.context().newCDPSession(page);
    const { targetInfo } = await ofPage.send('Target.getTargetInfo');
    await ofPage.detach();
    return targetInfo.targetId;
  }

  /** The page of a target; it is told of some time after it was opened. */
  pageOf(targetId: string, context: BrowserContext): Promise<Page> {
    return eventually(async () => {
      for (const page of context.pages()) {
        if ((await this.targetOf(page)) === targetId) return page;
      }
      return undefined;
    }, 'a page that was opened');
  }

  /** Turns to a tab; gives the middle of the call, between whose ends it was done. */
  async turnTo(targetId: string): Promise<number> {
    const devtools = await this.#attached();
    return middleOf(() => devtools.send('Target.activateTarget', { targetId }));
  }

  async #attached(): Promise<CDPSession> {
    this.#devtools ??= await this.#browser.newBrowserCDPSession();
    return this.#devtools;
  }
}
