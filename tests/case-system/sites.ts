/** The three hosts the one server answers for. Harbour and its documents are the case system; the intranet is not. */
export type Site = 'harbour' | 'documents' | 'intranet';

/** The whole address of a page, for instance `address("harbour", "/sign-in")`; the path is `/` when none is given. */
export type Address = (site: Site, path?: string) => string;

const sites: readonly Site[] = ['harbour', 'documents', 'intranet'];

/** The site a request's Host header names, whatever its port, case or trailing dot; undefined when it is none of ours. */
export function siteOf(hostHeader: string | undefined): Site | undefined {
  const host = (hostHeader ?? '').toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  return sites.find((site) => host === `${site}.localhost`);
}

/** Addresses of the three sites on one port. */
export function addressesOn(port: number): Address {
  return (site, path = '/') => new URL(path, `http://${site}.localhost:${port}`).href;
}
