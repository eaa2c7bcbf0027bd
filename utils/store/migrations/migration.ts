/**
 * One step from a version of the database to the next. It is given the raw database, because the
 * typed one only knows the newest version. A step that has landed is never changed.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;
