import type { Migration } from './migration';

/** Version 1: the nine stores. */
export const firstStores: Migration = (database) => {
  database.createObjectStore('spans', { keyPath: 'id' }).createIndex('byEnd', 'end');
  // An open absence has no end and so is not in the index; it has a fixed id.
  database.createObjectStore('absences', { keyPath: 'id' }).createIndex('byEnd', 'end');
  database.createObjectStore('waits', { keyPath: 'id' }).createIndex('byEnd', 'end');
  database.createObjectStore('entries', { keyPath: 'id' }).createIndex('byDate', 'date');
  database.createObjectStore('weeks', { keyPath: 'weekStart' });
  database.createObjectStore('disruptions', { keyPath: 'id' }).createIndex('byDate', 'date');
  database.createObjectStore('calendar', { keyPath: 'date' });
  database.createObjectStore('days', { keyPath: ['date', 'systemId', 'origin'] });
  database.createObjectStore('nudges', { keyPath: 'id' }).createIndex('byShownAt', 'shownAt');
};
