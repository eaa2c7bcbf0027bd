/**
 * Lets work go on by itself. A failure is told in the console by its kind and nothing else: its
 * message may hold an address.
 */
export function informed(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error('Alongside:', error instanceof Error ? error.name : 'unknown error');
  });
}
