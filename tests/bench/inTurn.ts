/** How often each page is opened. */
export const ROUNDS = 11;

/** Pages' times, in the order in which they were opened: ms from navigation to ready. */
export type ReadyMs<Page extends string = string> = Readonly<Record<Page, readonly number[]>>;

/**
 * Opens all pages `ROUNDS` times in turn, so that whatever else this computer does meets them
 * alike; the order turns round every time.
 */
export async function inTurn<Page extends string>(
  pages: readonly Page[],
  open: (page: Page) => Promise<number>,
): Promise<ReadyMs<Page>> {
  const readyMs = Object.fromEntries(pages.map((page) => [page, [] as number[]])) as Record<
    Page,
    number[]
  >;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
      readyMs[page].push(await open(page));
    }
  }
  return readyMs;
}
