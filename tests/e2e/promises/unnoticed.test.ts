import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { extensionDir } from '../support/builds.ts';
import { eventually } from '../support/eventually.ts';
import { Session } from '../support/session.ts';
import { expect, test } from '../support/test.ts';
import { startWatching } from '../support/watchingPage.ts';

/** The id that is looked for in names; the same in every run, so that runs can be compared. */
const NAME = 'alongside-id';

const noticedBy = (page: Page) =>
  page.evaluate(() => [...(Reflect.get(window, 'noticed') as Set<string>)]);

/** Waits until a page has noticed what is done to it, so that every page notices the same. */
async function untilNoticed(page: Page, what: string): Promise<void> {
  const isNoticed = async () => (await noticedBy(page)).some((noticed) => noticed.startsWith(what));
  await eventually(isNoticed, `${what} in the page that watches`);
}

/** Opens the watching page, lives through what happens to a page, and gives what it noticed. */
async function noticedIn(session: Session, patienceMs: number): Promise<Set<string>> {
  const watching = await startWatching();
  try {
    const { page } = session;
    const url = watching.url(NAME);
    await page.goto(url);
    await sleep(2_500);
    const other = await session.context.newPage();
    await untilNoticed(page, 'event: visibilitychange');
    await page.bringToFront();
    await untilNoticed(page, 'event: focus');
    await other.close();
    await page.evaluate(() => history.pushState(null, '', '/care/watching/elsewhere'));
    await sleep(patienceMs);
    const noticed = await noticedBy(page);
    const asked = watching.requests.map((path) => `asked for: ${path}`);
    return new Set(
      [...noticed, ...asked].map((what) => what.replaceAll(new URL(url).host, 'host')),
    );
  } finally {
    watching.close();
  }
}

/** What the page notices with an extension that it does not notice without any. */
async function noticedOf(session: Session, patienceMs: number): Promise<string[]> {
  const bare = await Session.start({ extensionDirs: [] });
  try {
    const [withIt, without] = await Promise.all([
      noticedIn(session, patienceMs),
      noticedIn(bare, patienceMs),
    ]);
    expect(without.size, 'the page does watch').toBeGreaterThan(100);
    return [...withIt.difference(without)];
  } finally {
    await bare.stop();
  }
}

test('a page that watches everything a page can watch notices nothing', async ({ session }) => {
  expect(await noticedOf(session, 11_000)).toEqual([]);
  const measured = async () => (await session.rows()).spans.length;
  await expect.poll(measured, 'the page was measured all the while').toBeGreaterThan(0);
});

const leaks = {
  attribute: 'document.documentElement.dataset.alongside = "here"',
  message: 'window.postMessage({ alongside: "here" }, "*")',
  event: 'document.dispatchEvent(new CustomEvent("alongside:started"))',
} as const;

for (const [kind, statement] of Object.entries(leaks)) {
  test(`the same page catches a build that leaks by ${kind}`, async () => {
    const leaking = mkdtempSync(join(tmpdir(), 'alongside-leak-'));
    cpSync(extensionDir('team'), leaking, { recursive: true });
    appendFileSync(join(leaking, 'detector.js'), `\nsetTimeout(() => { ${statement} }, 700);\n`);
    const session = await Session.start({ extensionDirs: [leaking] });
    try {
      expect(await noticedOf(session, 1_500)).not.toEqual([]);
    } finally {
      await session.stop();
      rmSync(leaking, { recursive: true });
    }
  });
}

test('the script listens to the page’s lifecycle and to nothing that a person does', async ({
  session,
}) => {
  const { page } = session;
  await page.goto(session.address('documents'));
  expect(await page.evaluate(() => document.scripts.length), 'the page has no script').toBe(0);
  const devtools = await session.context.newCDPSession(page);
  const contexts: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.['type'] === 'isolated' && context.name === 'Alongside') {
      contexts.push(context.id);
    }
  });
  await devtools.send('Runtime.enable');
  await eventually(() => contexts.length > 0, 'the script in the page');
  await sleep(2_500);
  expect(contexts).toHaveLength(1);
  const types = new Set<string>();
  for (const expression of ['window', 'document']) {
    const contextId = contexts[0] ?? 0;
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId });
    const objectId = result.objectId ?? '';
    const all = { objectId, depth: -1, pierce: true };
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', all);
    for (const { type, useCapture } of listeners) {
      types.add(type);
      const hearsFields = ['focus', 'blur'].includes(type) && useCapture;
      expect(hearsFields, 'it would hear of every field that is entered').toBe(false);
    }
  }
  const ofLifecycle = ['pageshow', 'pagehide', 'visibilitychange', 'freeze', 'resume'];
  expect([...types].toSorted()).toEqual([...ofLifecycle, 'blur', 'focus'].toSorted());
});
