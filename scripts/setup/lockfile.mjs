/**
 * Whether every package that a lockfile asks for is in the list of those installed, in the same
 * version. Optional ones may be missing: most are for other machines.
 * @param {string} wanted a `package-lock.json`
 * @param {string} installed npm's `node_modules/.package-lock.json`
 * @returns {boolean}
 */
export function holdsAll(wanted, installed) {
  const has = packagesOf(installed);
  return Object.entries(packagesOf(wanted)).every(
    ([path, { version, optional }]) =>
      path === '' || (has[path] === undefined ? optional === true : has[path].version === version),
  );
}

/**
 * @param {string} json
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(json) {
  try {
    return JSON.parse(json).packages ?? {};
  } catch {
    return {};
  }
}
