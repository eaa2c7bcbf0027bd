import { browser } from 'wxt/browser';
import { monthsBefore } from '../days/monthsBefore';
import { instantOf } from '../days/instantOf';
import { loadInForce } from '../settings/loadSetup';
import { rulesInWords, rulesOf } from '../settings/rulesOf';
import {
  clockDoubtedOn,
  factsKeptSince,
  forgottenBefore,
  loadUpkeepRecord,
  saveUpkeepRecord,
} from '../settings/upkeepRecord';
import { dayOf } from '../store/calendar';
import { announceChange } from '../store/changes';
import { closeFinishedDays, reopenKeptDays } from '../store/closeDays';
import { withDatabase } from '../store/database';
import { forgetOldFacts } from '../store/forgetOldFacts';
import { forgetPastRetention } from '../store/forgetPastRetention';
import { forgetSetAsideBefore } from '../store/forgetSetAside';
import { forgetUnmetAbsences } from '../store/forgetUnmetAbsences';
import { keepWaiting } from '../store/keepPulse';

const ALARM = 'upkeep';
const EVERY_MINUTES = 30;
/** Where the clock was set back a little since the last run, nothing is passed over. */
const OVERLAP_MS = 60 * 60_000;

/** Has the browser wake the worker for upkeep; an update drops its alarms. */
export async function planUpkeep(): Promise<void> {
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}

/**
 * Closes the days that are over, works out again those of other rules, and once a day deletes what
 * is past its time; none of it while the clock is in doubt. Each step is whole or not done, and is
 * done again where it was cut short: the record is written after it. One run at a time, with the
 * settings as they are by then; whoever changes them has it run again.
 */
export async function upkeep(): Promise<void> {
  await navigator.locks.request('upkeep', async () => {
    // What waits may be of a day that is over, which is then closed with it or not yet.
    if (!(await keepWaiting())) return;
    const now = Date.now();
    const [{ setup, origin }, before] = await Promise.all([loadInForce(), loadUpkeepRecord()]);
    const today = await withDatabase((database) =>
      dayOf(database.transaction('calendar').store, now, setup.dayStartsAtMinutes),
    );
    const keptFrom = monthsBefore(today.date, setup.retentionMonths);
    const doubted = clockDoubtedOn(before, today.date, setup.factsKeptDays, now);
    const record = {
      ...before,
      clockDoubtedOn: doubted,
      factsForgottenBefore: forgottenBefore(before, now),
    };
    if (doubted !== undefined) return saveUpkeepRecord({ ...record, ranAt: now });

    const rules = rulesInWords(setup);
    if (record.rules !== rules) {
      // While the clock was wrong, it may have been written down that less is gone.
      const isSure = before.clockDoubtedOn === undefined;
      const since =
        (isSure ? record.factsForgottenBefore : undefined) ??
        factsKeptSince(record, setup.factsKeptDays, now);
      await withDatabase((database) => reopenKeptDays(database, since, now, origin));
      record.rules = rules;
      await saveUpkeepRecord(record);
    }
    const closed = await withDatabase((database) =>
      closeFinishedDays(database, rulesOf(setup, now), origin, keptFrom),
    );
    const lookedAtUntil = Math.min(record.ranAt ?? 0, now) - OVERLAP_MS;
    await withDatabase((database) => forgetUnmetAbsences(database, lookedAtUntil, now));

    const isTidied = record.tidiedOn === today.date;
    if (!isTidied) {
      const since = factsKeptSince(record, setup.factsKeptDays, now);
      const forgottenBefore = Math.max(since, instantOf(keptFrom, 0));
      record.factsForgottenBefore = forgottenBefore;
      await saveUpkeepRecord(record);
      await withDatabase((database) => forgetOldFacts(database, forgottenBefore, origin, keptFrom));
      await withDatabase((database) => forgetPastRetention(database, keptFrom));
      await forgetSetAsideBefore(since);
      record.tidiedOn = today.date;
    }
    await saveUpkeepRecord({ ...record, ranAt: now });
    if (closed > 0 || !isTidied) announceChange();
  });
}
