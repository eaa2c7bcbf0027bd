import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../support/eventually.ts';
import { recordedSeconds } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';
import { expectWithin } from '../support/within.ts';
import { databaseFolder, stored } from './damage.ts';
import { notWritten, untilWaiting, waitingSpans } from './waiting.ts';

test('records of a newer version are refused, and what is measured waits beside them', async ({
  session,
}) => {
  const folder = await session.inWorker<string>(makeNewer);
  expect(folder).toBe('newer');
  await session.signIn();
  const leftAt = Date.now();
  const popup = await session.openExtensionPage('popup.html');
  const alert = popup.getByRole('alert');
  await expect(alert).toContainText('written by a newer version of Alongside');
  await untilWaiting(session, leftAt);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('button', { name: 'Start new records…' })).toHaveCount(0);
  expect(await session.inWorker(versionAndRows)).toEqual({ version: 99, spans: 0 });
});

test('a worker killed in the middle of writing a pulse loses nothing of it', async ({
  session,
}) => {
  const { stopwatch } = session;
  stopwatch.start(await session.signIn());
  await sleep(1_000);
  await session.inWorker(dawdleAtWriting);
  // The page's next word begins a transaction that does not end.
  await session.leave();
  await expect.poll(() => session.inWorker<number>('self.begun')).toBeGreaterThan(0);
  await session.killWorker();
  await session.comeBack();
  await sleep(1_500);
  await session.leave();
  await session.untilTold();
  expectWithin(recordedSeconds(await session.rows()), stopwatch.seconds);
});

test('while the disk is full what is measured waits, and is written once there is room', async ({
  session,
}) => {
  const reason = noSmallDiskBecause();
  test.skip(reason !== null, reason ?? '');
  const folder = join(databaseFolder(session, await session.extensionId()), '..');
  await session.killBrowser();
  const disk = new SmallDisk(folder);
  try {
    await session.startBrowser();
    await session.signIn();
    const popup = await session.openExtensionPage('popup.html');
    const isTold = async () => (await session.inWorker<News>(stored('recordsNews')))?.trouble;
    // What was written last lies in a block that has some room still, and a database that is opened
    // again may first throw away an old file of its own.
    const untilTold = () =>
      eventually(async () => {
        if (await isTold()) return true;
        disk.fill();
        await session.page.bringToFront();
        await popup.bringToFront();
        return false;
      }, 'the word of a full disk');
    await untilTold();
    await session.comeBack();
    await sleep(2_000);
    await session.leave();
    await untilTold();
    await expect
      .poll(() => session.inWorker(stored('recordsNews')))
      .toMatchObject({ trouble: { problem: expect.stringMatching(/diskFull|cannotOpen/) } });
    // Whose write met the full disk learns it; everybody else only that nothing opens.
    await expect(popup.getByRole('alert')).toContainText(/full/);
    const waited = await eventually(async () => {
      const spans = await waitingSpans(session);
      return spans.length > 0 && spans;
    }, 'what could not be written, beside the records');
    disk.empty();
    await session.page.bringToFront();
    await expect.poll(() => waitingSpans(session)).toEqual([]);
    await popup.bringToFront();
    await expect(popup.getByTestId('recording-time')).toBeVisible();
    expect(notWritten(waited, (await session.rows()).spans)).toEqual([]);
    await expect
      .poll(async () => recordedSeconds(await session.rows()))
      .toBeGreaterThan(session.stopwatch.seconds);
  } finally {
    await session.killBrowser();
    disk.remove();
  }
});

type News = { trouble: unknown } | null;

/** Why no disk of a few megabytes can be had here; null where it can. */
function noSmallDiskBecause(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'A disk of a few megabytes can be mounted on Linux as root only.';
  }
  return null;
}

/** A disk of a few megabytes in the place of a folder, with what was in it. */
class SmallDisk {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    cpSync(folder, `${folder}.before`, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
    cpSync(`${folder}.before`, folder, { recursive: true });
  }

  fill(): void {
    const { bavail, bsize } = statfsSync(this.#folder);
    try {
      writeFileSync(join(this.#folder, 'filler'), Buffer.alloc(bavail * bsize), { flag: 'a' });
    } catch (error) {
      // The browser has taken some of it meanwhile.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }

  empty(): void {
    rmSync(join(this.#folder, 'filler'));
  }

  remove(): void {
    execFileSync('umount', ['--lazy', this.#folder]);
  }
}

/** Evaluated in the worker: the records as a much later version might have them. */
const makeNewer = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('alongside', 99);
  opening.onsuccess = () => { opening.result.close(); resolve('newer'); };
  opening.onerror = () => reject(opening.error);
})`;

const versionAndRows = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('alongside');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const { version } = opening.result;
    const counting = opening.result.transaction('spans').objectStore('spans').count();
    counting.onsuccess = () => resolve({ version, spans: counting.result });
    opening.result.close();
  };
})`;

/** Evaluated in the worker: every transaction that puts a row goes on until the worker is killed. */
const dawdleAtWriting = `(() => {
  self.begun = 0;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (row) {
    self.begun += 1;
    const goOn = () => { this.count().onsuccess = goOn; };
    goOn();
    return put.call(this, row);
  };
})()`;
