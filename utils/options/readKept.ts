import { browser } from 'wxt/browser';
import { untilSettled } from '../forgetting/untilSettled';
import type { Say } from '../language/lookup';
import { loadInForce } from '../settings/loadSetup';
import { askStillYou } from '../store/askStillYou';
import { dayOf } from '../store/calendar';
import { withDatabase } from '../store/database';
import { countSetAside } from '../store/forgetSetAside';
import { measureKept } from '../store/measureKept';
import { loadPlace } from '../store/place';
import type { KeptView } from './dataView';
import { listedStores } from './readRows';

/** Reads what is kept, in numbers. Rejects when the database cannot be read. */
export async function readKept(say: Say): Promise<KeptView> {
  const now = Date.now();
  const { setup, settings, confirmedOn } = await loadInForce();
  await untilSettled(setup);
  const [kept, stored, session, setAside, usage] = await Promise.all([
    withDatabase(async (database) => {
      const { store } = database.transaction('calendar');
      const today = (await dayOf(store, now, setup.dayStartsAtMinutes)).date;
      const rows = await measureKept(database, now);
      const known = { touchedDates: rows.touchedDates, today, confirmedOn };
      return { ...rows, today, question: await askStillYou(database, known) };
    }),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    loadPlace().then(countSetAside),
    navigator.storage.estimate().then(({ usage }) => usage),
  ]);
  const named = [...settings.systems, ...setup.systems];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const systemIds = new Set([...names.keys(), ...kept.systemIds]);
  const dates = kept.edges.toSorted();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const storedBytes = new TextEncoder().encode(JSON.stringify(stored)).length;
  return {
    today: kept.today,
    stores: listedStores.map((store) => ({ store, count: kept.counts[store] })),
    storageItems: Object.keys(stored).length + Object.keys(session).length,
    setAside,
    period: oldest === undefined || newest === undefined ? null : { oldest, newest },
    bytes: usage === undefined ? null : usage + storedBytes,
    systems: [...systemIds].map((id) => ({ id, name: names.get(id) ?? say('removedSystem') })),
    question: kept.question,
  };
}
