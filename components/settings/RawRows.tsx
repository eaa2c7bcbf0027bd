import { useEffect, useState } from 'preact/hooks';
import type { DataActions } from '../../utils/options/actions';
import type { RawRows as Page, Table } from '../../utils/options/view';
import { useLanguage } from '../layout/language';
import { RawTable } from './RawTable';
import './RawRows.css';

const tables: readonly Table[] = [
  'spans',
  'absences',
  'waits',
  'calendar',
  'days',
  'entries',
  'weeks',
  'disruptions',
  'nudges',
  'local',
  'session',
];

interface Props {
  read: DataActions['readRows'];
  /** Another object when what is kept has changed. */
  asOf: unknown;
}

/** Every row that is kept, a page at a time; nothing is read until it is opened. */
export function RawRows({ read, asOf }: Props) {
  const { say } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [wanted, setWanted] = useState<{ table: Table; first: number }>({
    table: 'spans',
    first: 0,
  });
  const [page, setPage] = useState<Page | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isLatest = true;
    read(wanted.table, wanted.first).then(
      (rows) => isLatest && setPage(rows),
      () => isLatest && setPage(null),
    );
    return () => {
      isLatest = false;
    };
  }, [isOpen, wanted, asOf]);
  const choose = (table: Table) => {
    setPage(null);
    setWanted({ table, first: 0 });
  };
  return (
    <details class="raw-rows" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{say('data.rows')}</summary>
      <p class="hint">{say('data.rowsExplained')}</p>
      <label for="raw-table">{say('data.table')}</label>
      <select
        id="raw-table"
        class="field"
        value={wanted.table}
        onChange={({ currentTarget }) => {
          const table = tables.find((name) => name === currentTarget.value);
          if (table !== undefined) choose(table);
        }}
      >
        {tables.map((table) => (
          <option key={table} value={table}>
            {say(`data.table.${table}`)}
          </option>
        ))}
      </select>
      {page !== null && (
        <RawTable
          page={page}
          label={say(`data.table.${wanted.table}`)}
          onGoTo={(first) => setWanted({ ...wanted, first })}
        />
      )}
    </details>
  );
}
