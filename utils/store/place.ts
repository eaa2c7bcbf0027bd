import { browser } from 'wxt/browser';
import { z } from '../schema';

const KEY = 'records';
const NAME = 'alongside';

const storedPlace = z.object({
  number: z.int().check(z.gte(1)),
  bucket: z.optional(z.string()),
  hasBegun: z.boolean(),
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
}

const firstPlace: Place = { number: 1, hasBegun: false };

/** The place in use. Rejects when the browser's storage cannot be read. */
export async function loadPlace(): Promise<Place> {
  const read = storedPlace.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : firstPlace;
}

/** Makes it the place in use, for every context of the extension. */
export function storePlace(place: Place): Promise<void> {
  return browser.storage.local.set({ [KEY]: place });
}

/** Calls `listener` when another place came into use. */
export function onPlaceChanged(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
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

/** As much of https://wicg.github.io/storage-buckets/ as is used; Chromium has it, Firefox not. */
interface StorageBuckets {
  open(name: string, options: { persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
}

function buckets(): StorageBuckets | undefined {
  return (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
}
