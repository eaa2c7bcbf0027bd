/**
 * Writes in a transaction and waits until it is kept. Whatever goes wrong, nothing of it is kept:
 * a transaction commits by itself when its writer stops in the middle. In Chromium a request on a
 * dying connection may never be answered while its transaction is, so both are waited for.
 */
export async function allOrNothing(
  writing: { done: Promise<void>; abort(): void },
  write: () => Promise<void>,
): Promise<void> {
  try {
    await Promise.all([write(), writing.done]);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}
