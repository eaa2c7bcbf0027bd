/**
 * What is wrong when the database cannot be read: `newerRecords` when a later version of the
 * extension has upgraded it, which this one must not touch.
 */
export function problemOf(error: unknown): 'newerRecords' | 'cannotOpen' {
  return error instanceof DOMException && error.name === 'VersionError'
    ? 'newerRecords'
    : 'cannotOpen';
}
