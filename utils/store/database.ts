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
  /** Rejects when it takes too long. */
  patience: Promise<never>;
}

let opening: Opening | undefined;
let isListening = false;
/** For each connection a promise that rejects when it closes. */
const closings = new WeakMap<Database, Promise<never>>();

/**
 * The database, opened once a context and again after it was closed. Rejects when it cannot be
 * opened, and tries afresh at the next call; rejects as well when it takes too long, as while an
 * older connection blocks an upgrade, and has it when asked again after that.
 */
export function openDatabase(): Promise<Database> {
  opening ??= begin();
  return Promise.race([opening.database, opening.patience]);
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

function whileOpen<Outcome>(
  database: Database,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const closing = closings.get(database);
  return closing === undefined ? work(database) : Promise.race([work(database), closing]);
}

function begin(): Opening {
  if (!isListening) onPlaceChanged(reopen);
  isListening = true;
  const patience = rejection();
  const tooLong = (name: string) => () => patience.reject(new DOMException('', name));
  const timers = [setTimeout(tooLong('TimeoutError'), LONGEST_OPENING_MS)];
  let wasBlocked = false;
  const begun: Opening = {
    patience: patience.promise,
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
  begun.database.catch(() => {
    if (opening === begun) opening = undefined;
  });
  return begun;
}

async function connect(events: { blocked(): void; closed(): void }): Promise<Database> {
  const place = await loadPlace();
  const closing = rejection();
  const { database, isNew, wasDestroyed } = await openPlace(place, {
    blocked: events.blocked,
    closed() {
      closing.reject(new DOMException('The connection was closed.', 'InvalidStateError'));
      events.closed();
    },
  });
  closings.set(database, closing.promise);
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

function rejection(): { promise: Promise<never>; reject: (error: unknown) => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  // Often there is nobody left whom it would tell anything.
  promise.catch(() => undefined);
  return { promise, reject };
}
