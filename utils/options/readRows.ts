import { browser } from 'wxt/browser';
import type { Language } from '../language/language';
import { withDatabase } from '../store/database';
import type { StoreName } from '../store/schema';
import type { RawRows, Table } from './dataView';

const ROWS_A_PAGE = 50;

/** The fields that hold an instant in ms since the epoch. */
const instants: ReadonlySet<string> = new Set([
  'start',
  'end',
  'responseStart',
  'firstSeenAt',
  'startedAt',
  'updatedAt',
  'deletedAt',
  'struckOutAt',
  'shownAt',
  'seenAt',
  'closedAt',
]);

/** How ids and instants are put into words beside what is kept. */
export interface RawWords extends Language {
  nameOf(systemId: string): string | undefined;
}

/** A page of the rows of a store or of the browser's storage, every field as it is kept. */
export async function readRows(table: Table, first: number, words: RawWords): Promise<RawRows> {
  if (table === 'local' || table === 'session') return readStorage(table, first, words);
  const { rows, total } = await withDatabase(async (database) => {
    const { store } = database.transaction(table);
    const [count, cursor] = await Promise.all([store.count(), store.openCursor()]);
    const page: unknown[] = [];
    let row = first > 0 ? await cursor?.advance(first) : cursor;
    while (row && page.length < ROWS_A_PAGE) {
      page.push(row.value);
      row = await row.continue();
    }
    return { rows: page as Record<string, unknown>[], total: count };
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => inWords(column, row[column], words)));
  return { columns, rows: cells, first, total };
}

async function readStorage(
  area: 'local' | 'session',
  first: number,
  { say }: RawWords,
): Promise<RawRows> {
  const stored =
    area === 'local' ? browser.storage.local.get(null) : browser.storage.session.get(null);
  const all = Object.entries(await stored);
  const page = all.slice(first, first + ROWS_A_PAGE);
  return {
    columns: [say('data.key'), say('data.value')],
    rows: page.map(([key, value]) => [key, JSON.stringify(value)]),
    first,
    total: all.length,
  };
}

function inWords(column: string, value: unknown, words: RawWords): string {
  if (value === undefined) return '';
  const raw = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = shownAs(column, value, words);
  return shown === undefined ? raw : words.say('data.withRaw', { shown, raw });
}

function shownAs(column: string, value: unknown, { locale, nameOf }: RawWords) {
  if (column === 'systemId' && typeof value === 'string') return nameOf(value);
  if (!instants.has(column) || typeof value !== 'number') return undefined;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return format.format(value);
}

/** The stores in the order in which they are listed. */
export const listedStores: readonly StoreName[] = [
  'spans',
  'absences',
  'waits',
  'calendar',
  'days',
  'entries',
  'weeks',
  'disruptions',
  'nudges',
];
