import { unwrap } from 'idb';
import { announceChange } from './changes';
import { noteNotice } from './databaseNews';
import { openPlace } from './openPlace';
import { loadPlace, onPlaceChanged, type Place, storePlace } from './place';
import { BLOCKED, problemOf } from './problemOf';
import type { Database } from './schema';

/** So long another connection may stand in the way of an upgrade before that is said. */
const BLOCKED_FOR_MS = 3_000;
/** Opening, an upgrade of years of records among it, takes no longer than this while all is well. */
const LONGEST_OPENING_MS = 20_000;

interface Opening {
  /** The database, whenever that may be. */
  database: Promise<Database>;
  /** What whoever asks now is given: until it is open, with a rejection when it takes too long. */
  answer: Promise<Database>;
}

/** What is known of a connection. */
interface Connection {
  /** Why it is closed; null while it is open. */
  closedBy: DOMException | null;
  /** Those who work on it and are told when it closes. */
  working: Set<(reason: DOMException) => void>;
}

let opening: Opening | undefined;
let isListening = false;
const connections = new WeakMap<Database, Connection>();

/**
 * The database, opened once a context and again after it was closed. Rejects when it cannot be
 * opened, and tries afresh at the next call; rejects as well when it takes too long, as while an
 * older connection blocks an upgrade, and has it when asked again after that.
 */
export function openDatabase(): Promise<Database> {
  opening ??= begin();
  return opening.answer;
}

/** What an error is called when the connection died and not the work went wrong. */
const deaths: ReadonlySet<string> = new Set(['AbortError', 'InvalidStateError', 'UnknownError']);

/**
 * Does work in the database, and does it again, once and on a new connection, when the first died
 * under it. For work that may be done twice, and for reading. In Chromium a request on a dying
 * connection may never be answered, so the closing itself is waited for too.
 */
export async function withDatabase<Outcome>(
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase();
  try {
    return await whileOpen(database, work);
  } catch (error) {
    if (!(error instanceof DOMException && deaths.has(error.name))) throw error;
    unwrap(database).close();
    opening = undefined;
    // After this nothing opens either, and the next error would no longer say why.
    if (problemOf(error) === 'diskFull') throw error;
    return whileOpen(await openDatabase(), work);
  }
}

/**
 * Not a race against a promise of the closing: that one would hold on to every outcome for as long
 * as the connection lives (https://github.com/nodejs/node/issues/17469).
 */
function whileOpen<Outcome>(
  database: Database,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const connection = connections.get(database);
  if (connection === undefined) return work(database);
  const { closedBy, working } = connection;
  if (closedBy !== null) return Promise.reject(closedBy);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  working.add(reject);
  void work(database)
    .then(resolve, reject)
    .finally(() => working.delete(reject));
  return promise;
}

function begin(): Opening {
  if (!isListening) onPlaceChanged(reopen);
  isListening = true;
  const patience = Promise.withResolvers<Database>();
  const tooLong = (name: string) => () => patience.reject(new DOMException('', name));
  // Often there is nobody left whom it would tell anything.
  patience.promise.catch(() => undefined);
  const timers = [setTimeout(tooLong('TimeoutError'), LONGEST_OPENING_MS)];
  let wasBlocked = false;
  const begun: Opening = {
    answer: patience.promise,
    database: connect({
      blocked() {
        wasBlocked = true;
        timers.push(setTimeout(tooLong(BLOCKED), BLOCKED_FOR_MS));
      },
      closed() {
        if (opening === begun) opening = undefined;
      },
    }).finally(() => {
      for (const timer of timers) clearTimeout(timer);
      if (wasBlocked) announceChange();
    }),
  };
  begun.database.then(
    () => {
      begun.answer = begun.database;
    },
    () => {
      if (opening === begun) opening = undefined;
    },
  );
  begun.database.then(patience.resolve, patience.reject);
  return begun;
}

async function connect(events: { blocked(): void; closed(): void }): Promise<Database> {
  const place = await loadPlace();
  const connection: Connection = { closedBy: null, working: new Set() };
  const { database, isNew, wasDestroyed } = await openPlace(place, {
    blocked: events.blocked,
    closed() {
      const reason = new DOMException('The connection was closed.', 'InvalidStateError');
      connection.closedBy = reason;
      for (const tell of connection.working) tell(reason);
      connection.working.clear();
      events.closed();
    },
  });
  connections.set(database, connection);
  if (!place.hasBegun || isNew)
    await noteBeginning(place, isNew && (place.hasBegun || wasDestroyed));
  return database;
}

/** Remembers that there are records here now, and tells when those before them are gone. */
async function noteBeginning(place: Place, isLoss: boolean): Promise<void> {
  if (isLoss) await noteNotice({ kind: 'startedAnew', at: Date.now() });
  // What cannot be remembered now is remembered at the next start.
  if (!place.hasBegun) await storePlace({ ...place, hasBegun: true }).catch(() => undefined);
}

/** Lets go of the database, so that the next to ask opens the one in use then. */
function reopen(): void {
  const former = opening;
  opening = undefined;
  former?.database.then(
    (database) => unwrap(database).close(),
    // It was never opened.
    () => undefined,
  );
}
