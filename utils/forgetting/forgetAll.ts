import { browser } from 'wxt/browser';
import { informed } from '../background/informed';
import { showPause } from '../background/pausing';
import { clearMessages } from '../reminding/notifications';
import { policyKey } from '../settings/policy';
import { stillYouKey } from '../settings/stillYou';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { forgetRowsBefore } from '../store/forgetRowsBefore';
import { forgetSetAside } from '../store/forgetSetAside';
import { forgottenBeforeKey, noteForgottenBefore } from '../store/forgottenBefore';
import { deletePlace, loadPlace, placeKey } from '../store/place';
import { forgetAllRows } from '../store/rewrite';
import { giveBackAllAccess } from '../systems/giveBackAllAccess';
import { settledKey } from './startSettled';
import { whileNothingIsRecorded, whileNothingIsSet } from './alone';
import {
  type Extent,
  loadUnderWay,
  type Part,
  partsOf,
  storeUnderWay,
  type UnderWay,
  underWayKey,
} from './underWay';

/** What is noted of the records beside them. */
const notedKeys = ['recordsNews', 'upkeep', 'waitingPulses', stillYouKey];
/** What says nothing of the person, and is needed to the end. */
const lastingKeys: ReadonlySet<string> = new Set([underWayKey, forgottenBeforeKey, policyKey]);
/** That this start of the browser was seen to. */
const lastingSessionKeys: ReadonlySet<string> = new Set(['reconciled', settledKey]);

/**
 * Deletes all of an extent for good. What is cut short or fails is gone on with when the worker next
 * begins; rejects where the browser did not delete it.
 */
export async function forgetAll(extent: Extent): Promise<void> {
  await whileNothingIsRecorded(async () => {
    // First: with the leave to show any they could no longer be taken away.
    informed(clearMessages(() => true));
    const at = Date.now();
    const before = (await loadUnderWay(at))?.left ?? [];
    const left = [...new Set([...partsOf[extent], ...before])];
    await storeUnderWay({ at, left });
    await noteForgottenBefore(at);
    await carryOut({ at, left }, () => forgetAllOf(extent));
  }).finally(afterwards);
}

/**
 * Goes on with what an end of the page, the worker or the browser cut short, or with what failed.
 * What was deleted is not deleted again, and rows that came after the deletion was asked for stay.
 */
export async function finishForgetting(): Promise<void> {
  if ((await loadUnderWay(Date.now())) === null) return;
  await whileNothingIsRecorded(async () => {
    // Whoever was at it may have ended it meanwhile.
    const underWay = await loadUnderWay(Date.now());
    if (underWay === null) return;
    // One that an earlier version left says not when it was asked for: from now on it does.
    await storeUnderWay(underWay);
    await carryOut(underWay, () =>
      withDatabase((database) => forgetRowsBefore(database, underWay.at)),
    );
  });
  await afterwards();
}

/** Records that cannot be written go as a whole, where all goes. */
async function forgetAllOf(extent: Extent): Promise<void> {
  try {
    await withDatabase(forgetAllRows);
  } catch (error) {
    if (extent === 'records') throw error;
    await deletePlace(await loadPlace());
  }
}

/** Whether rows are left of a deletion that is under way. */
export async function areRowsLeft(): Promise<boolean> {
  return (await loadUnderWay(Date.now()))?.left.includes('rows') ?? false;
}

/** Each part is noted as soon as it is gone; one that fails keeps none of the others. */
async function carryOut({ at, left }: UnderWay, forgetRows: () => Promise<void>): Promise<void> {
  const staying = new Set(left);
  const failures: unknown[] = [];
  const part = async (name: Part, forget: () => Promise<void>) => {
    if (!staying.has(name)) return;
    try {
      await forget();
    } catch (error) {
      failures.push(error);
      return;
    }
    staying.delete(name);
    await storeUnderWay({ at, left: [...staying] });
  };
  await part('rows', forgetRows);
  // Without its notes, what is kept of days would be worked out from less than there was.
  if (staying.has('rows') && !staying.has('storage')) throw failures[0];
  await part('setAside', () => forgetSetAsideOf(at));
  await part('notes', () => whileNothingIsSet(() => browser.storage.local.remove(notedKeys)));
  const isAlone = !staying.has('rows') && !staying.has('setAside');
  await part('storage', () => whileNothingIsSet(() => forgetStored(isAlone)));
  await part('access', giveBackAllAccess);
  if (failures.length > 0) throw failures[0];
}

/** Those of before; what was set aside since is left to upkeep. */
async function forgetSetAsideOf(at: number): Promise<void> {
  const place = await loadPlace();
  if (place.begunAt !== undefined && place.begunAt > at) return;
  if ((await forgetSetAside(place)) > 0) throw new DOMException('', 'InvalidStateError');
}

/** The place in use stays where others could not be deleted: the first of them would be used again. */
async function forgetStored(isAlone: boolean): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get(null));
  // Whoever has the records open closes them when their place is forgotten.
  const going = stored.filter((key) => !lastingKeys.has(key) && key !== placeKey);
  await browser.storage.local.remove(going);
  const place = await loadPlace();
  if (isAlone) {
    await browser.storage.local.remove(placeKey);
    // No row is left in it.
    if (place.number > 1) {
      await deletePlace(place).catch((error: unknown) => informed(Promise.reject(error)));
    }
  }
  const held = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(held.filter((key) => !lastingSessionKeys.has(key)));
}

/** A pause is over with what it was kept in. */
async function afterwards(): Promise<void> {
  announceChange();
  await showPause();
}
