import { loadInForce } from '../settings/loadSetup';
import { changeSettings } from '../settings/settingsStore';
import { confirmStillYou } from '../settings/stillYou';
import { factsKeptSince, loadUpkeepRecord } from '../settings/upkeepRecord';
import { dayOf } from '../store/calendar';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { type DateRange, forgetDates, stretchOf } from '../store/forgetDates';
import { forgetSetAside } from '../store/forgetSetAside';
import { forgetSystem } from '../store/forgetSystem';
import { noteForgottenBefore } from '../store/forgottenBefore';
import { keepWaiting } from '../store/keepPulse';
import { loadPlace } from '../store/place';
import { whileNothingIsRecorded } from './alone';

/**
 * Deletes all that is kept of some dates, records that were set aside as a whole. Rejects, and has
 * deleted nothing of the records in use, where they cannot be written. Pages in front go on being
 * measured from the end of the dates, or from now.
 */
export async function forgetRange(range: DateRange): Promise<void> {
  await untilNothingWaits();
  await whileNothingIsRecorded(async () => {
    const now = Date.now();
    const { dayStartsAtMinutes } = (await loadInForce()).setup;
    const { stretch, today } = await withDatabase(async (database) => ({
      stretch: await stretchOf(database, range, dayStartsAtMinutes, now),
      today: await dayOf(database.transaction('calendar').store, now, dayStartsAtMinutes),
    }));
    await noteForgottenBefore(stretch.end);
    // The days that go would look as though nobody had been here.
    await confirmStillYou(today.date);
    await forgetSetAside(await loadPlace());
    await withDatabase((database) => forgetDates(database, range, stretch));
  });
  announceChange();
}

/** As `forgetRange`, of one case system; the name of one that was removed goes with it. */
export async function forgetSystemRecords(systemId: string): Promise<void> {
  await untilNothingWaits();
  await whileNothingIsRecorded(async () => {
    const now = Date.now();
    const [{ setup, origin }, record] = await Promise.all([loadInForce(), loadUpkeepRecord()]);
    const keptSince = factsKeptSince(record, setup.factsKeptDays, now);
    await noteForgottenBefore(now);
    await forgetSetAside(await loadPlace());
    await withDatabase((database) =>
      forgetSystem(database, systemId, { origin, factsKeptSince: keptSince }),
    );
  });
  await changeSettings((settings) => ({
    ...settings,
    systems: settings.systems.filter(({ id, archived }) => id !== systemId || archived !== true),
  }));
  announceChange();
}

/** What waits to be written may be of what is to go. */
async function untilNothingWaits(): Promise<void> {
  if (!(await keepWaiting())) throw new DOMException('', 'InvalidStateError');
}
