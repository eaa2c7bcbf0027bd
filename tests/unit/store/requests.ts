import { vi } from 'vitest';

const methods = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
  'put',
  'add',
  'delete',
] as const;

/**
 * Every request that is made of the database while `work` goes on, as "store.method"; those together
 * that were made without waiting for an answer in between.
 */
export async function roundsOf(work: () => Promise<unknown>): Promise<string[][]> {
  const rounds: string[][] = [];
  let isAnswered = true;
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    methods
      .filter((method) => method in prototype)
      .map((method) => {
        const before = Reflect.get(prototype, method) as (...asked: unknown[]) => unknown;
        return vi
          .spyOn(prototype as unknown as Record<string, () => unknown>, method)
          .mockImplementation(function (this: IDBObjectStore | IDBIndex, ...asked: unknown[]) {
            const { name } = 'objectStore' in this ? this.objectStore : this;
            if (isAnswered) rounds.push([]);
            isAnswered = false;
            rounds.at(-1)?.push(`${name}.${method}`);
            const request = before.apply(this, asked) as IDBRequest;
            request.addEventListener('success', () => {
              isAnswered = true;
            });
            return request;
          });
      }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return rounds;
}
