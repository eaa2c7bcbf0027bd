import type { RawRows } from '../../utils/options/view';
import { useLanguage } from '../layout/language';

const ROWS_A_PAGE = 50;

interface Props {
  page: RawRows;
  label: string;
  onGoTo: (first: number) => void;
}

/** A page of rows as they are kept, and the way to those before and after. */
export function RawTable({ page: { columns, rows, first, total }, label, onGoTo }: Props) {
  const { say } = useLanguage();
  if (rows.length === 0) return <output>{say('data.noRows')}</output>;
  const last = first + rows.length;
  return (
    <>
      {/* Wide rows are scrolled here, by keyboard too, and not with the whole page. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="raw-scroll" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={first + row}>
                {cells.map((cell, column) => (
                  <td key={columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="raw-pages">
        <output>{say('data.shown', { first: first + 1, last, total })}</output>
        <button
          type="button"
          class="button"
          disabled={first === 0}
          onClick={() => onGoTo(Math.max(0, first - ROWS_A_PAGE))}
        >
          {say('data.earlier')}
        </button>
        <button type="button" class="button" disabled={last >= total} onClick={() => onGoTo(last)}>
          {say('data.later')}
        </button>
      </div>
    </>
  );
}
