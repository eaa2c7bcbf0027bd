/** Lets work go on by itself; a failure is told in the console, by its kind and nothing else. */
export function informed(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error('Alongside:', error instanceof Error ? error.name : 'unknown error', error);
  });
}
