/** A table of results: the first column says what, the others how much. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a part of the benchmark has to say: tables, and sentences beside them. */
export type Results = readonly (Table | string)[];

const SECOND_COLUMN = 12;

/** For the terminal. */
export function asText(results: Results): string {
  return results.map((each) => (typeof each === 'string' ? each : tableAsText(each))).join('\n');
}

/** For a document. */
export function asMarkdown(results: Results): string {
  return results
    .map((each) => (typeof each === 'string' ? each : tableAsMarkdown(each)))
    .join('\n\n');
}

function tableAsText({ columns, rows }: Table): string {
  const widths = columns.map((_, column) =>
    Math.max(SECOND_COLUMN, ...[columns, ...rows].map((row) => (row[column] ?? '').length + 2)),
  );
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join(''),
    )
    .join('\n');
}

function tableAsMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${columns.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}

export function ms(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** How many times as much, "1.02"; a dash where nothing can be compared. */
export function ratio(value: number, base: number): string {
  return base === 0 ? '–' : (value / base).toFixed(2);
}
