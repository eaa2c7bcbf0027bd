/** How often each page is opened. */
export const ROUNDS = 15;

export type PageName = 'popup.html' | 'empty.html';

/** The two pages' times, in the order in which they were opened: ms from navigation to ready. */
export type ReadyMs = Record<PageName, number[]>;

/**
 * Opens both pages `ROUNDS` times in turn, so that whatever else this computer does meets both
 * alike; which comes first changes every time.
 */
export async function inTurn(open: (page: PageName) => Promise<number>): Promise<ReadyMs> {
  const readyMs: ReadyMs = { 'popup.html': [], 'empty.html': [] };
  const pages = ['popup.html', 'empty.html'] as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
      readyMs[page].push(await open(page));
    }
  }
  return readyMs;
}
