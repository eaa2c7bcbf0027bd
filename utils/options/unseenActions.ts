import { loadSetup } from '../settings/loadSetup';
import { dayOf } from '../store/calendar';
import { withDatabase } from '../store/database';
import { addEntry, undoEntry } from '../store/entries';
import { parseMinutes } from '../totals/entry';
import { OTHER_DESK } from '../totals/kinds';
import type { UnseenActions } from './actions';

/** Adding time that no browser lets an extension see. */
export const unseenActions: UnseenActions = {
  async add(minutesText) {
    const now = Date.now();
    const { dayStartsAtMinutes } = await loadSetup();
    const id = crypto.randomUUID();
    const minutes = parseMinutes(minutesText);
    return withDatabase(async (database) => {
      const { store } = database.transaction('calendar');
      const { date } = await dayOf(store, now, dayStartsAtMinutes);
      const wanted = { kind: OTHER_DESK, date, minutes };
      const problem = await addEntry(database, wanted, date, now, id);
      if (problem !== null) return { kind: 'refused', problem };
      return { kind: 'added', entry: { id, ...wanted, createdOn: date, updatedAt: now } };
    });
  },
  undo: (entryId) => withDatabase((database) => undoEntry(database, entryId, Date.now())),
};
