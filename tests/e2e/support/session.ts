import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test';
import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
import { type LaunchedChromium, launchChromium } from '../../../scripts/browser/launch.ts';
import { type RunningCaseSystem, startCaseSystem } from '../../case-system/server.ts';
import { type BuildName, extensionDir } from './builds.ts';
import { readRows, type Rows } from './rows.ts';
import { Stopwatch } from './stopwatch.ts';
import { evaluateIn, workerTarget } from './worker.ts';

export interface SessionOptions {
  build?: BuildName;
  /** Unpacked extensions instead of the build's; none at all when empty. */
  extensionDirs?: readonly string[];
  headless?: boolean;
  env?: Readonly<Record<string, string>>;
}

/** A real Chromium with true focus, the extension in it, and a case system to work at. */
export class Session {
  readonly stopwatch = new Stopwatch();
  readonly caseSystem: RunningCaseSystem;
  readonly #profileDir = mkdtempSync(join(tmpdir(), 'alongside-e2e-'));
  readonly #options: SessionOptions;
  #chromium: LaunchedChromium | undefined;
  #browser: Browser | undefined;
  #devtools: CDPSession | undefined;
  #elsewhere: string | undefined;

  private constructor(caseSystem: RunningCaseSystem, options: SessionOptions) {
    this.caseSystem = caseSystem;
    this.#options = options;
  }

  static async start(options: SessionOptions = {}): Promise<Session> {
    const session = new Session(await startCaseSystem(), options);
    session.#writePreferences();
    await session.startBrowser();
    return session;
  }

  /** Starts the browser, again on the same profile after it was killed. */
  async startBrowser(): Promise<void> {
    const { build = 'team', extensionDirs, headless = true, env } = this.#options;
    this.#chromium = await launchChromium({
      executablePath: await findChromiumHere(),
      extensionDirs: extensionDirs ?? [extensionDir(build)],
      profileDir: this.#profileDir,
      headless,
      windowSize: { width: 1000, height: 800 },
      ...(env && { env }),
    });
    this.#browser = await chromium.connectOverCDP(this.endpoint, { noDefaults: true });
    this.#elsewhere = undefined;
    if (extensionDirs?.length !== 0) await this.#untilReconciled();
  }

  get endpoint(): string {
    if (this.#chromium === undefined) throw new Error('The browser was not started.');
    return this.#chromium.endpoint;
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('The browser was not started.');
    return this.#browser;
  }

  get context(): BrowserContext {
    const [context] = this.browser.contexts();
    if (context === undefined) throw new Error('The browser has no context.');
    return context;
  }

  /** The first tab. */
  get page(): Page {
    const page = this.context.pages()[0];
    if (page === undefined) throw new Error('The browser has no page.');
    return page;
  }

  address(host: 'harbour' | 'documents' | 'intranet', path = '/'): string {
    return this.caseSystem.address(host, path);
  }

  /**
   * Signs in at the case system, which leads to the worklist by client-side routing. Gives the
   * moment at which the page's address became the case system's, as `performance.now()` has it.
   */
  async signIn(page: Page = this.page): Promise<number> {
    if (this.#elsewhere === undefined) await this.openElsewhere();
    await page.goto(this.address('harbour', '/sign-in'));
    await page.getByLabel('User name').fill('practitioner');
    await page.getByLabel('Password').fill('any');
    const arrived = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const told = () => resolve(Date.now());
          navigation.addEventListener('currententrychange', told, { once: true });
        }),
    );
    await page.getByTestId('sign-in').click();
    const arrivedAt = await arrived;
    await page.getByTestId('worklist-row').first().waitFor();
    return performance.now() - (Date.now() - arrivedAt);
  }

  /** A page in a window of its own, in front. */
  async newWindow(url: string): Promise<Page> {
    const devtools = await this.browser.newBrowserCDPSession();
    const opened = this.context.waitForEvent('page');
    await devtools.send('Target.createTarget', { url, newWindow: true });
    const page = await opened;
    await page.waitForLoadState();
    return page;
  }

  /**
   * Turns to a tab elsewhere that was opened beforehand by `signIn` or `openElsewhere`, and stops
   * the stopwatch at the middle of that: opening one takes up to a second on a busy computer.
   */
  async leave(stopwatch = this.stopwatch): Promise<void> {
    if (this.#elsewhere === undefined) throw new Error('No tab was opened to go to.');
    stopwatch.stop(await this.#turnTo(this.#elsewhere));
  }

  /** Turns back to a page, and starts the stopwatch at the middle of that. */
  async comeBack(stopwatch = this.stopwatch, page: Page = this.page): Promise<void> {
    const ofPage = await this.context.newCDPSession(page);
    const { targetInfo } = await ofPage.send('Target.getTargetInfo');
    await ofPage.detach();
    stopwatch.start(await this.#turnTo(targetInfo.targetId));
  }

  /** Opens the tab that `leave` goes to, behind all others. */
  async openElsewhere(): Promise<void> {
    const devtools = await this.browser.newBrowserCDPSession();
    const { targetId } = await devtools.send('Target.createTarget', {
      url: 'about:blank',
      background: true,
    });
    this.#devtools = devtools;
    this.#elsewhere = targetId;
  }

  /** Turns to a tab; gives the middle of the call, between whose ends it was done. */
  async #turnTo(targetId: string): Promise<number> {
    const startedAt = performance.now();
    await this.#devtools?.send('Target.activateTarget', { targetId });
    return (startedAt + performance.now()) / 2;
  }

  async extensionId(): Promise<string> {
    const worker = await this.#worker();
    return new URL(worker.url).hostname;
  }

  /** Opens a page of the extension in a tab, which takes the front. */
  async openExtensionPage(name: string): Promise<Page> {
    const id = await this.extensionId();
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  }

  /** Evaluates in the extension's worker, waking it if it sleeps; no page loses the front. */
  async inWorker<Result>(expression: string): Promise<Result> {
    return evaluateIn<Result>(await this.#worker(), expression);
  }

  rows(): Promise<Rows> {
    return this.inWorker<Rows>(readRows);
  }

  async killWorker(): Promise<void> {
    const worker = await this.#worker();
    const devtools = await this.browser.newBrowserCDPSession();
    await devtools.send('Target.closeTarget', { targetId: worker.id });
  }

  /** Reloads the extension, as an update does, with all pages open. */
  async reloadExtension(): Promise<void> {
    const before = await this.#worker();
    await this.inWorker('setTimeout(() => chrome.runtime.reload(), 0)');
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const now = await workerTarget(this.endpoint);
      if (now !== undefined && now.id !== before.id) break;
      await sleep(100);
    }
    await this.#untilReconciled();
  }

  /** Kills the whole browser, as a crash or a power cut of the program would. */
  async killBrowser(): Promise<void> {
    await this.#chromium?.kill();
  }

  async stop(): Promise<void> {
    await this.#chromium?.kill();
    await this.caseSystem.close();
    rmSync(this.#profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * Without developer mode an unpacked extension that is reloaded stays disabled; the bubble that
   * offers to save a password would take the focus.
   */
  #writePreferences(): void {
    mkdirSync(join(this.#profileDir, 'Default'));
    const preferences = {
      extensions: { ui: { developer_mode: true } },
      credentials_enable_service: false,
    };
    writeFileSync(join(this.#profileDir, 'Default/Preferences'), JSON.stringify(preferences));
  }

  async #worker() {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const worker = await workerTarget(this.endpoint);
      if (worker) return worker;
      await sleep(100);
    }
    throw new Error('The extension’s worker does not run.');
  }

  async #untilReconciled(): Promise<void> {
    // A worker that is just starting has no `chrome` yet.
    const marker =
      'globalThis.chrome?.storage?.session.get("reconciled").then((stored) => stored.reconciled)';
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await this.inWorker<boolean | undefined>(marker)) return;
      await sleep(50);
    }
    throw new Error('The extension did not finish starting.');
  }
}
