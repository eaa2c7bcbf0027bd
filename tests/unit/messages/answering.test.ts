import { expect, test, vi } from 'vitest';
import { answering } from '../../../utils/messages/answering';

test('the way for an answer is kept open until it is there', async () => {
  const sendResponse = vi.fn();
  const listener = answering(async (message) => `${String(message)}, kept`);
  expect(listener('a pulse', {}, sendResponse)).toBe(true);
  expect(sendResponse).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledExactlyOnceWith('a pulse, kept'));
});

test('who sent a message that could not be taken is not left waiting', async () => {
  const sendResponse = vi.fn();
  const listener = answering(async () => {
    throw new Error('no room');
  });
  expect(listener('a pulse', {}, sendResponse)).toBe(true);
  await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledExactlyOnceWith());
});
