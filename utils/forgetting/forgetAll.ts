import { browser } from 'wxt/browser';
import { showPause } from '../background/pausing';
import { policyKey } from '../settings/policy';
import { stillYouKey } from '../settings/stillYou';
import { z } from '../schema';
import { announceChange } from '../store/changes';
import { withDatabase } from '../store/database';
import { forgetSetAside } from '../store/forgetSetAside';
import { forgottenBeforeKey, noteForgottenBefore } from '../store/forgottenBefore';
import { deletePlace, loadPlace, placeKey } from '../store/place';
import { forgetAllRows } from '../store/rewrite';
import { giveBackAll } from '../systems/giveBackAll';
import { settledKey } from './startSettled';
import { whileNothingIsRecorded, whileNothingIsSet } from './alone';

/**
 * - `records`: what was measured, derived, added, shown and noted; what is set stays;
 * - `everything`: that, and all that the person set; what an organisation set stays.
 */
export type Extent = 'records' | 'everything';

/** Where storage keeps that something is being deleted, until all of it is gone. */
const UNDER_WAY = 'forgetting';
const underWay = z.enum(['records', 'everything']);

/** What is noted of the records beside them. */
const notedKeys = ['recordsNews', 'upkeep', 'waitingPulses', stillYouKey];
/** What says nothing of the person, and is needed to the end. */
const lastingKeys: ReadonlySet<string> = new Set([UNDER_WAY, forgottenBeforeKey, policyKey]);
/** That this start of the browser was seen to. */
const lastingSessionKeys: ReadonlySet<string> = new Set(['reconciled', settledKey]);

/**
 * Deletes all of an extent for good. What is cut short is gone on with at the next start; rejects
 * where the browser did not delete it.
 */
export async function forgetAll(extent: Extent): Promise<void> {
  await whileNothingIsRecorded(async () => {
    await browser.storage.local.set({ [UNDER_WAY]: extent });
    await noteForgottenBefore(Date.now());
    await carryOut(extent);
  });
  await afterwards();
}

/** Goes on with what an end of the browser or of the worker cut short. */
export async function finishForgetting(): Promise<void> {
  const read = underWay.safeParse((await browser.storage.local.get(UNDER_WAY))[UNDER_WAY]);
  if (!read.success) return;
  await whileNothingIsRecorded(() => carryOut(read.data));
  await afterwards();
}

/** Each step may be done again. */
async function carryOut(extent: Extent): Promise<void> {
  const place = await loadPlace();
  const failure = await withDatabase(forgetAllRows).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (failure !== null && extent === 'records') throw failure.error;
  await forgetSetAside(place);
  await whileNothingIsSet(() => forgetStored(extent));
  if (extent === 'everything') {
    if (failure !== null || place.number > 1) await deletePlace(place);
    await giveBackAll();
  }
  await browser.storage.local.remove(UNDER_WAY);
}

async function forgetStored(extent: Extent): Promise<void> {
  const { local, session } = browser.storage;
  if (extent === 'records') return local.remove(notedKeys);
  const stored = Object.keys(await local.get(null));
  // Whoever has the records open closes them when their place is forgotten.
  await local.remove(stored.filter((key) => !lastingKeys.has(key) && key !== placeKey));
  await local.remove(placeKey);
  const held = Object.keys(await session.get(null));
  await session.remove(held.filter((key) => !lastingSessionKeys.has(key)));
}

/** A pause is over with what it was kept in. */
async function afterwards(): Promise<void> {
  announceChange();
  await showPause();
}
