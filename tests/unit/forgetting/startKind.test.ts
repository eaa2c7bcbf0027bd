import { beforeEach, expect, test, vi } from 'vitest';
import type * as StartKindModule from '../../../utils/forgetting/startKind';

/** As a worker that has just begun has it. */
async function newWorker() {
  vi.resetModules();
  return vi.importActual<typeof StartKindModule>('../../../utils/forgetting/startKind');
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('a start of the browser is known as soon as it is told, before or after the question', async () => {
  const told = await newWorker();
  told.noteStartup();
  expect(await told.startKind()).toBe('browserStart');
  const late = await newWorker();
  const kind = late.startKind();
  await vi.advanceTimersByTimeAsync(4_000);
  late.noteStartup();
  expect(await kind).toBe('browserStart');
});

test.each(['install', 'update'])(
  'an %s while the browser runs is no start of it',
  async (reason) => {
    const worker = await newWorker();
    worker.noteInstalled(reason);
    const kind = worker.startKind();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await kind).toBe('installed');
  },
);

test('an update that waited for a start of the browser is one, in whichever order it is told', async () => {
  const worker = await newWorker();
  worker.noteInstalled('update');
  const kind = worker.startKind();
  await vi.advanceTimersByTimeAsync(900);
  worker.noteStartup();
  expect(await kind).toBe('browserStart');
});

test('an update of the browser tells of no install', async () => {
  const worker = await newWorker();
  worker.noteInstalled('chrome_update');
  const kind = worker.startKind();
  await vi.advanceTimersByTimeAsync(2_000);
  worker.noteStartup();
  expect(await kind).toBe('browserStart');
});

test('where nothing is told it stays unknown', async () => {
  const kind = (await newWorker()).startKind();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await kind).toBe('unknown');
});
