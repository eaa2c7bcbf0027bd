import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromiumHere } from '../../../scripts/browser/findHere.ts';
import type { ChromiumOptions } from '../../../scripts/browser/flags.ts';
import { type LaunchedChromium, launchChromium } from '../../../scripts/browser/launch.ts';
import { killTree } from '../../../scripts/process/killTree.mjs';
import { type RunningCaseSystem, startCaseSystem } from '../../case-system/server.ts';
import { type BuildName, extensionDir } from './builds.ts';
import { asHere } from './clock.ts';
import { eventually } from './eventually.ts';
import { isInFrontUpTo, readRows, type Rows } from './rows.ts';
import { Stopwatch } from './stopwatch.ts';
import { Tabs } from './tabs.ts';
import { evaluateIn, hasEnded, workerTarget } from './worker.ts';

export interface SessionOptions {
  build?: BuildName;
  /** Unpacked extensions instead of the build's; none at all when empty. */
  extensionDirs?: readonly string[];
  headless?: boolean;
  env?: Readonly<Record<string, string>>;
  /** What else is unlike: another program, other flags. */
  launch?: Partial<ChromiumOptions & { executablePath: string }>;
  /** What a person set in the browser before, as its profile has it. */
  preferences?: Readonly<Record<string, unknown>>;
}

/** How the browser is started, other than as the session was. */
export interface BrowserStart {
  /** Opens the pages that were open when it ended, and none besides. */
  restoresPages?: boolean;
  /** Whether the extension is to have started; it may have no records to start with. */
  awaitsExtension?: boolean;
  env?: Readonly<Record<string, string>>;
}

/** A real Chromium with true focus, the extension in it, and a case system to work at. */
export class Session {
  readonly stopwatch = new Stopwatch();
  readonly caseSystem: RunningCaseSystem;
  /** Where the browser keeps what it stores; it may be looked at and damaged while it is closed. */
  readonly profileDir = mkdtempSync(join(tmpdir(), 'alongside-e2e-'));
  readonly #options: SessionOptions;
  #chromium: LaunchedChromium | undefined;
  #browser: Browser | undefined;
  #ownTabs: Tabs | undefined;
  #elsewhere: string | undefined;
  #leavingAt = 0;

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

  /** Starts the browser, again on the same profile after it was closed or killed. */
  async startBrowser(start: BrowserStart = {}): Promise<void> {
    const { build = 'team', extensionDirs, headless = true, launch } = this.#options;
    const env = start.env ?? this.#options.env;
    this.#chromium = await launchChromium({
      executablePath: await findChromiumHere(),
      extensionDirs: extensionDirs ?? [extensionDir(build)],
      profileDir: this.profileDir,
      headless,
      windowSize: { width: 1000, height: 800 },
      ...(start.restoresPages && { url: null, extraArguments: ['--restore-last-session'] }),
      ...(env && { env }),
      ...launch,
    });
    await this.#connect();
    this.#elsewhere = undefined;
    const { awaitsExtension = extensionDirs?.length !== 0 } = start;
    if (awaitsExtension) await this.#untilReconciled();
  }

  get endpoint(): string {
    if (this.#chromium === undefined) throw new Error('The browser was not started.');
    return this.#chromium.endpoint;
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('The browser was not started.');
    return this.#browser;
  }

  async #connect(): Promise<void> {
    this.#browser = await chromium.connectOverCDP(this.endpoint, { noDefaults: true });
    this.#ownTabs = new Tabs(this.#browser);
  }

  get #tabs(): Tabs {
    if (this.#ownTabs === undefined) throw new Error('The browser was not started.');
    return this.#ownTabs;
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
    return asHere(arrivedAt);
  }

  /** A page in a window of its own, in front. */
  async newWindow(url: string): Promise<Page> {
    const devtools = await this.browser.newBrowserCDPSession();
    const { targetId } = await devtools.send('Target.createTarget', { url, newWindow: true });
    await devtools.detach();
    return this.#loaded(targetId);
  }

  /**
   * Turns to a tab elsewhere that was opened beforehand by `signIn` or `openElsewhere`, and stops
   * the stopwatch at the middle of that: opening one takes up to a second on a busy computer.
   */
  async leave(stopwatch = this.stopwatch): Promise<void> {
    if (this.#elsewhere === undefined) throw new Error('No tab was opened to go to.');
    this.#leavingAt = Date.now();
    stopwatch.stop(await this.#tabs.turnTo(this.#elsewhere));
  }

  /** Waits until what the page in front measured up to the last `leave` is in the records. */
  async untilTold(): Promise<void> {
    await eventually(async () => {
      const { spans } = await this.rows();
      return spans.some((span) => isInFrontUpTo(span, this.#leavingAt));
    }, 'the last word of the page that was left');
  }

  /** Turns back to a page, and starts the stopwatch at the middle of that. */
  async comeBack(stopwatch = this.stopwatch, page: Page = this.page): Promise<void> {
    stopwatch.start(await this.#tabs.turnTo(await this.#tabs.targetOf(page)));
  }

  /** Opens the tab that `leave` goes to, behind all others. */
  async openElsewhere(): Promise<void> {
    this.#elsewhere = await this.#tabs.open('about:blank');
    // Else a test might take it for a page that it opens itself.
    await this.#loaded(this.#elsewhere);
  }

  /** A page in a tab behind the one in front. */
  async openBehind(url: string): Promise<Page> {
    return this.#loaded(await this.#tabs.open(url));
  }

  async #loaded(targetId: string): Promise<Page> {
    const page = await this.#tabs.pageOf(targetId, this.context);
    await page.waitForLoadState();
    return page;
  }

  /** Does something while no debugger looks at any page, which keeps pages from prerendering. */
  async unattended(work: () => Promise<void>): Promise<void> {
    await this.browser.close();
    await work();
    await this.#connect();
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
    await evaluateIn(worker, 'globalThis.isToEnd = true');
    const devtools = await this.browser.newBrowserCDPSession();
    await devtools.send('Target.closeTarget', { targetId: worker.id });
    await devtools.detach();
    await eventually(() => hasEnded(this.endpoint), 'the end of the worker');
  }

  /** Reloads the extension, as an update does, with all pages open. */
  async reloadExtension(): Promise<void> {
    const before = await this.#worker();
    await this.inWorker('setTimeout(() => chrome.runtime.reload(), 0)');
    await eventually(async () => {
      const now = await workerTarget(this.endpoint);
      return now !== undefined && now.id !== before.id;
    }, 'the worker of the extension that was reloaded');
    await this.#untilReconciled();
  }

  /** Stops every process of the browser for so long, as the computer's sleep does. */
  async sleepComputer(ms: number): Promise<void> {
    const pid = this.#chromium?.process.pid;
    if (pid === undefined) throw new Error('The browser was not started.');
    killTree(pid, 'SIGSTOP');
    await sleep(ms);
    killTree(pid, 'SIGCONT');
  }

  /** Kills the whole browser, as a crash or a power cut of the program would. */
  async killBrowser(): Promise<void> {
    await this.#chromium?.kill();
  }

  /** Closes the browser as a person does. */
  async closeBrowser(): Promise<void> {
    await this.#chromium?.close();
  }

  async stop(): Promise<void> {
    await this.#chromium?.kill();
    await this.caseSystem.close();
    rmSync(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /**
   * Without developer mode an unpacked extension that is reloaded stays disabled; the bubble that
   * offers to save a password would take the focus.
   */
  #writePreferences(): void {
    mkdirSync(join(this.profileDir, 'Default'));
    const preferences = {
      extensions: { ui: { developer_mode: true } },
      credentials_enable_service: false,
      ...this.#options.preferences,
    };
    writeFileSync(join(this.profileDir, 'Default/Preferences'), JSON.stringify(preferences));
  }

  #worker() {
    return eventually(() => workerTarget(this.endpoint), 'the extension’s worker');
  }

  async #untilReconciled(): Promise<void> {
    // A worker that is just starting has no `chrome` yet.
    const marker =
      'globalThis.chrome?.storage?.session.get("reconciled").then((stored) => stored.reconciled)';
    await eventually(() => this.inWorker<boolean | undefined>(marker), 'the extension’s start');
  }
}
