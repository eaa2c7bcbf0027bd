import { wrap } from 'idb';
import { browser } from 'wxt/browser';
import { z } from '../schema';

/** Where storage keeps which is in use. */
export const placeKey = 'records';
const NAME = 'alongside';

const storedPlace = z.object({
  number: z.int().check(z.gte(1)),
  bucket: z.optional(z.string()),
  hasBegun: z.boolean(),
  begunAt: z.optional(z.number()),
});

/**
 * Which database the records are in. The first is `alongside`; one that was begun after others were
 * set aside is `alongside.2` and so on, in a bucket of its own where the browser has them.
 */
export interface Place {
  number: number;
  bucket?: string | undefined;
  /** Whether records were begun there: a database that is new all the same has lost them. */
  hasBegun: boolean;
  /** When it came into use in the place of others that were set aside; ms since the epoch. */
  begunAt?: number | undefined;
}

const firstPlace: Place = { number: 1, hasBegun: false };

/** The place in use. Rejects when the browser's storage cannot be read. */
export async function loadPlace(): Promise<Place> {
  const read = storedPlace.safeParse((await browser.storage.local.get(placeKey))[placeKey]);
  return read.success ? read.data : firstPlace;
}

/** Makes it the place in use, for every context of the extension. */
export function storePlace(place: Place): Promise<void> {
  return browser.storage.local.set({ [placeKey]: place });
}

/** Calls `listener` when another place came into use. */
export function onPlaceChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[placeKey];
    if (change !== undefined && numberIn(change.oldValue) !== numberIn(change.newValue)) listener();
  });
}

function numberIn(stored: unknown): number {
  const read = storedPlace.safeParse(stored);
  return read.success ? read.data.number : firstPlace.number;
}

/** The place after this one, with nothing in it yet. */
export function placeAfter({ number }: Place): Place {
  const next = number + 1;
  const bucket = buckets() === undefined ? undefined : `${NAME}-${next}`;
  return { number: next, bucket, hasBegun: false };
}

/** The name of the database there. */
export function nameOf({ number }: Place): string {
  return number === 1 ? NAME : `${NAME}.${number}`;
}

/**
 * What opens the database there. Chromium keeps all databases of an extension in one folder: when
 * that is damaged, one of another name opens no more than the first, but one in a bucket does.
 */
export async function factoryOf({ bucket }: Place): Promise<IDBFactory> {
  if (bucket === undefined) return indexedDB;
  const opened = await buckets()?.open(bucket, { persisted: true });
  if (opened === undefined) throw new DOMException('No buckets.', 'NotSupportedError');
  return opened.indexedDB;
}

/** Where else there are databases of ours: records that were set aside, or half begun. */
export async function otherPlaces(place: Place): Promise<Place[]> {
  // Where the browser cannot even list them, its one folder is damaged, and the first is in it.
  const listed = await indexedDB.databases().catch(() => [{ name: NAME }]);
  const names = new Set(listed.map(({ name }) => name));
  if (place.bucket === undefined) names.delete(nameOf(place));
  const inBuckets = (await bucketNames()).filter((bucket) => bucket !== place.bucket);
  return [
    ...[...names].flatMap((name) => placeIn(/^alongside(?:\.(\d+))?$/, name)),
    ...inBuckets.flatMap((bucket) =>
      placeIn(/^alongside-(\d+)$/, bucket).map((found) => ({ ...found, bucket })),
    ),
  ];
}

function placeIn(pattern: RegExp, name = ''): Place[] {
  const found = pattern.exec(name);
  return found === null ? [] : [{ number: Number(found[1] ?? 1), hasBegun: true }];
}

/** Deletes the database at a place, with its bucket where it has one of its own. */
export async function deletePlace(place: Place): Promise<void> {
  if (place.bucket === undefined) {
    await wrap(indexedDB.deleteDatabase(nameOf(place)));
  } else if ((await bucketNames()).includes(place.bucket)) {
    await buckets()?.delete(place.bucket);
  }
}

async function bucketNames(): Promise<string[]> {
  return (await buckets()?.keys()) ?? [];
}

/** As much of https://wicg.github.io/storage-buckets/ as is used; Chromium has it, Firefox not. */
interface StorageBuckets {
  open(name: string, options: { persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

function buckets(): StorageBuckets | undefined {
  return (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
}
