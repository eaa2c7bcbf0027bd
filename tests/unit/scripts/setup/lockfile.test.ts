import { describe, expect, it } from 'vitest';
import { holdsAll } from '../../../../scripts/setup/lockfile.mjs';

const list = (packages: object) => JSON.stringify({ packages });

describe("npm's list of installed packages", () => {
  const wanted = list({
    '': { version: '0.1.0' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/for-macs': { version: '1.0.0', optional: true },
  });

  it('holds all when only what other machines need is missing', () => {
    expect(holdsAll(wanted, list({ 'node_modules/one': { version: '1.0.0' } }))).toBe(true);
  });

  it('does not when a package is missing', () => {
    expect(holdsAll(wanted, list({}))).toBe(false);
  });

  it('does not when a package has another version', () => {
    expect(holdsAll(wanted, list({ 'node_modules/one': { version: '1.0.1' } }))).toBe(false);
  });

  it('does not when an optional package has another version', () => {
    const installed = list({
      'node_modules/one': { version: '1.0.0' },
      'node_modules/for-macs': { version: '0.9.0' },
    });
    expect(holdsAll(wanted, installed)).toBe(false);
  });

  it('holds nothing when it was cut off in the middle', () => {
    expect(holdsAll(wanted, '{ "packages": { "node_mod')).toBe(false);
  });
});
