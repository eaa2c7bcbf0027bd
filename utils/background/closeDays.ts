import { loadSetup } from '../settings/loadSetup';
import { installationId } from '../settings/installation';
import { rulesOf } from '../settings/rulesOf';
import { closeFinishedDays } from '../store/closeDays';
import { announceChange } from '../store/changes';
import { openDatabase } from '../store/database';
import { keepWaiting } from '../store/keepPulse';

/** Closes the days that are over, once all that waited for them is written. */
export async function closeDays(): Promise<void> {
  await keepWaiting();
  const [setup, origin, database] = await Promise.all([
    loadSetup(),
    installationId(),
    openDatabase(),
  ]);
  const rules = rulesOf(setup, Date.now());
  if ((await closeFinishedDays(database, rules, origin)) > 0) announceChange();
}
