/**
 * Whether this version of Node runs TypeScript as it stands, which the scripts count on: 22.18,
 * 23.6 and everything after. What cannot be read is not new enough.
 * @param {string} version such as `22.18.0` or `v24.1.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const match = /^v?(\d+)\.(\d+)\./.exec(version.trim());
  if (match === null) return false;
  const major = Number(match[1]);
  const minor = Number(match[2]);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major > 23;
}
