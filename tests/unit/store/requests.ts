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

/** Every request that is made of the database while `work` goes on, as "store.method". */
export async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const made: string[] = [];
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    methods
      .filter((method) => method in prototype)
      .map((method) => {
        const before = Reflect.get(prototype, method) as (...asked: unknown[]) => unknown;
        return vi
          .spyOn(prototype as unknown as Record<string, () => unknown>, method)
          .mockImplementation(function (this: IDBObjectStore | IDBIndex, ...asked: unknown[]) {
            const { name } = 'objectStore' in this ? this.objectStore : this;
            made.push(`${name}.${method}`);
            return before.apply(this, asked);
          });
      }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return made;
}
