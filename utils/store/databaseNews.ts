import { browser } from 'wxt/browser';
import {
  noNews,
  type RecordsNews,
  type RecordsNotice,
  type RecordsProblem,
} from '../records/records';
import { z } from '../schema';
import { announceChange } from './changes';

const KEY = 'recordsNews';
const problem = z.enum(['newerRecords', 'blocked', 'diskFull', 'damaged', 'cannotOpen', 'unknown']);

const trouble = z.object({ problem, since: z.number() });
const startedAnew = z.object({ kind: z.literal('startedAnew'), at: z.number() });
const setAside = z.object({
  kind: z.literal('setAside'),
  at: z.number(),
  carriedOver: z.nullable(z.number()),
  unreadable: z.number(),
});
const spansDropped = z.object({ kind: z.literal('spansDropped'), at: z.number() });
const noRoom = z.object({ kind: z.literal('noRoom'), at: z.number() });
const notice = z.discriminatedUnion('kind', [startedAnew, setAside, spansDropped, noRoom]);
const news = z.object({ trouble: z.nullable(trouble), notices: z.array(notice) });

/** What storage would not take, for as long as this context lives. */
let untold: RecordsNews | undefined;
const listeners = new Set<() => void>();

/** What there is to tell the person of their records. */
export async function loadNews(): Promise<RecordsNews> {
  if (untold !== undefined) return untold;
  const read = news.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : noNews;
}

/** Notes what is wrong now; null when all is well again. A trouble that goes on keeps its start. */
export function noteTrouble(problem: RecordsProblem | null, now: number): Promise<void> {
  return changeNews((before) => {
    if (problem === null) return { ...before, trouble: null };
    const since = before.trouble?.since ?? now;
    // A full disk is seen while writing; after that nothing opens any more, and nobody says why.
    const isUnexplained = problem === 'cannotOpen' || problem === 'unknown';
    const isSame = isUnexplained && before.trouble?.problem === 'diskFull';
    return { ...before, trouble: { problem: isSame ? 'diskFull' : problem, since } };
  });
}

/** Adds a notice; one of a kind is enough, the latest. */
export function noteNotice(notice: RecordsNotice): Promise<void> {
  return changeNews((before) => ({
    ...before,
    notices: [...without(before, notice.kind), notice],
  }));
}

/** Takes a notice away that the person has read. It does not come back. */
export function dismissNotice(kind: RecordsNotice['kind']): Promise<void> {
  return changeNews((before) => ({ ...before, notices: without(before, kind) }));
}

/** Calls `listener` when there is other news than before. */
export function onNews(listener: () => void): void {
  listeners.add(listener);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY] !== undefined) listener();
  });
}

function without({ notices }: RecordsNews, kind: RecordsNotice['kind']): RecordsNotice[] {
  return notices.filter((notice) => notice.kind !== kind);
}

async function changeNews(change: (before: RecordsNews) => RecordsNews): Promise<void> {
  await navigator.locks.request('recordsNews', async () => {
    const before = await loadNews().catch(() => noNews);
    const after = change(before);
    const isNews = JSON.stringify(after) !== JSON.stringify(before);
    if (!isNews && untold === undefined) return;
    try {
      await browser.storage.local.set({ [KEY]: after });
      untold = undefined;
    } catch {
      untold = after;
      // Whoever hears of it reads, and notes the same again.
      if (!isNews) return;
      for (const listener of listeners) listener();
    }
    announceChange();
  });
}
