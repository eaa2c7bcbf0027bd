/** No page load that took longer is kept, so none that is kept reaches further; ms. */
export const LONGEST_LOAD_MS = 10 * 60_000;
