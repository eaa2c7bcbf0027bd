/** The dashboard's pages, in the order in which they are listed. */
export const dashboardPages = ['day', 'tips', 'resources'] as const;

export type DashboardPage = (typeof dashboardPages)[number];

/** Where a page is; the day has an address without a name, since dates stand in that place. */
export function hashOf(page: DashboardPage): string {
  return page === 'day' ? '#' : `#${page}`;
}

/** The page of an address' hash, as in `#tips`; the day for a date, for nothing, and for all else. */
export function pageInHash(hash: string): DashboardPage {
  return dashboardPages.find((page) => page !== 'day' && hashOf(page) === hash) ?? 'day';
}
