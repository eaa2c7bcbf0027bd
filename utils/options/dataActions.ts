import type { StillYouQuestion } from '../days/stillYouQuestion';
import type { LocalDate } from '../totals/facts';
import type { KeptView, RawRows, Table } from './dataView';

/** What can be asked for about what is kept. Nothing that was deleted can be brought back. */
export interface DataActions {
  readKept(): Promise<KeptView>;
  /** A page of rows from that number on, from nought. */
  readRows(table: Table, first: number): Promise<RawRows>;
  setForgetAtClose(isWanted: boolean): Promise<void>;
  /** Dates of which there is no `datesProblem`. */
  deleteDates(from: LocalDate, to: LocalDate): Promise<void>;
  deleteSystem(systemId: string): Promise<void>;
  deleteEverything(): Promise<void>;
  answerStillYou(isStillThem: boolean, question: StillYouQuestion): Promise<void>;
}
