import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config';
import { documentText } from './document';

/** The manifest of the build for everybody. */
async function manifestFor(browser: 'chrome' | 'firefox') {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is not worked out.');
  return config.manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
}

describe.each(['chrome', 'firefox'] as const)('the extension for %s', (browser) => {
  test('asks for no site when it is installed', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('is kept out of private windows by the browser', async () => {
    expect((await manifestFor(browser)).incognito).toBe('not_allowed');
  });

  test('has pages that may connect to nothing and show nothing from elsewhere', async () => {
    const { content_security_policy: policy } = await manifestFor(browser);
    expect(policy).toEqual({
      extension_pages: expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    });
    expect(JSON.stringify(policy)).not.toMatch(/connect-src|https?:|wss?:|\*|data:|unsafe/);
  });

  test.each(['permissions.md', 'ask-it.md'])(
    'asks for nothing that %s does not explain, and for all that it does',
    async (name) => {
      const rows = [...documentText(name).matchAll(/^\| `(\w+)` \| (\S.*)$/gm)];
      const explained = rows
        .filter(([, , why = '']) => browser === 'chrome' || !why.startsWith('Chrome and Edge only'))
        .map(([, permission]) => permission);
      const { permissions, optional_permissions: optional } = await manifestFor(browser);
      const asked = [...(permissions ?? []), ...(optional ?? [])];
      expect(explained.toSorted()).toEqual(asked.toSorted());
    },
  );

  test('suggests keys for four commands at most, unlike one another', async () => {
    const { commands = {} } = await manifestFor(browser);
    const keys = Object.values(commands).map((command) => JSON.stringify(command?.suggested_key));
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
