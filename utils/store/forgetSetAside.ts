import { informed } from '../background/informed';
import { deletePlace, loadPlace, otherPlaces, type Place } from './place';

/** How many records were set aside beside those in use and are still on this computer. */
export async function countSetAside(inUse: Place): Promise<number> {
  return (await otherPlaces(inUse)).length;
}

/**
 * Deletes every database but the one in use, the half-made ones among them. Nothing can be taken out
 * of them row by row, since they were set aside because they could not be read. In a damaged folder
 * one may not go: the others do, and how many stay is given.
 */
export async function forgetSetAside(inUse: Place): Promise<number> {
  let staying = 0;
  for (const other of await otherPlaces(inUse)) {
    await deletePlace(other).catch((error: unknown) => {
      staying += 1;
      informed(Promise.reject(error));
    });
  }
  return staying;
}

/**
 * As `forgetSetAside`, where they were set aside before an instant (ms): their facts of the minute
 * are kept no longer than others. While new records are being begun it is left for another time.
 */
export async function forgetSetAsideBefore(instant: number): Promise<void> {
  const inUse = await loadPlace();
  if (inUse.begunAt === undefined || inUse.begunAt >= instant) return;
  await navigator.locks.request('setAside', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await forgetSetAside(inUse);
  });
}
