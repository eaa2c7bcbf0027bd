import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as NextLook from '../../../utils/reminding/nextLook';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

/** As a worker that has just begun has it. */
async function newWorker(): Promise<typeof NextLook> {
  vi.resetModules();
  return import('../../../utils/reminding/nextLook');
}

beforeEach(() => fakeBrowser.reset());

test('what a page sends brings a look when it is time, and not before', async () => {
  const { isTimeToLook, noteNextLook } = await newWorker();
  expect(await isTimeToLook(1000)).toBe(true);
  await noteNextLook(1000, 5000);
  expect(await isTimeToLook(4999)).toBe(false);
  expect(await isTimeToLook(5000)).toBe(true);
});

test('a worker that begins anew knows it, and asks once', async () => {
  await (await newWorker()).noteNextLook(1000, 5000);
  const { isTimeToLook } = await newWorker();
  const asked = vi.spyOn(fakeBrowser.storage.session, 'get');
  expect(await isTimeToLook(2000)).toBe(false);
  expect(await isTimeToLook(3000)).toBe(false);
  expect(asked).toHaveBeenCalledOnce();
});

test('a clock that is set back is looked at anew', async () => {
  const { isTimeToLook, noteNextLook } = await newWorker();
  await noteNextLook(1000, 5000);
  expect(await isTimeToLook(999)).toBe(true);
});
