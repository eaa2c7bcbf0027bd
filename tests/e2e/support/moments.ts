import { expect, type Page } from '@playwright/test';
import { asHere, SAME_MOMENT_MS } from './clock.ts';
import { eventually } from './eventually.ts';

/**
 * A moment that a page tells of (ms since the epoch) as `performance.now()` has it here. What a
 * page says is believed only between the driver's own moments before and after it asked for it.
 */
export function ownMoment(toldMs: number, askedAt: number, doneBy = performance.now()): number {
  const at = asHere(toldMs);
  expect(at, 'it came after it was asked for').toBeGreaterThan(askedAt - SAME_MOMENT_MS);
  expect(at, 'it came before it was seen').toBeLessThan(doneBy + SAME_MOMENT_MS);
  return Math.min(Math.max(at, askedAt), doneBy);
}

/**
 * Does what gives a page the focus or takes it; gives the moment at which the page had, or had no
 * longer, the focus by its own word: a driver hears of it later, by as much as the computer is busy.
 */
export async function whenFocusIs(
  wanted: boolean,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number> {
  const noted = await page.evaluateHandle(
    (wanted) => ({
      at: new Promise<number>((resolve) => {
        const look = () => {
          if (document.hasFocus() === wanted) resolve(Date.now());
        };
        addEventListener(wanted ? 'focus' : 'blur', look);
        setInterval(look, 20);
      }),
    }),
    wanted,
  );
  const askedAt = performance.now();
  await work();
  return ownMoment(await noted.evaluate(({ at }) => at), askedAt);
}

/**
 * Does what brings a page in sight or takes it out of it; gives the moment at which the page was
 * told of it, by the browser's own list of these moments.
 */
export async function whenSightChanges(page: Page, work: () => Promise<unknown>): Promise<number> {
  const changes = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('visibility-state')
        .map(({ startTime }) => performance.timeOrigin + startTime),
    );
  const before = (await changes()).length;
  const askedAt = performance.now();
  await work();
  const told = await eventually(async () => (await changes())[before], 'a change of sight');
  return ownMoment(told, askedAt);
}

/**
 * Does what leads a page to another address; gives the moment at which it was there: that of the
 * change where the page stays, and that of the new document where another takes its place.
 */
export async function whenAddressIs(
  address: string,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(() => {
    const noted = {};
    Reflect.set(globalThis, 'noted', noted);
    const note = () => Reflect.set(noted, 'at', Date.now());
    navigation.addEventListener('currententrychange', note, { once: true });
  });
  const askedAt = performance.now();
  await work();
  await page.waitForURL(address, { waitUntil: 'commit' });
  const told = await page.evaluate(() => {
    const noted = Reflect.get(globalThis, 'noted') as { at?: number } | undefined;
    return noted?.at ?? performance.timing.domLoading;
  });
  return ownMoment(told, askedAt);
}
