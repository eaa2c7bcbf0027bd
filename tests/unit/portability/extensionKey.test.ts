import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../../scripts/process/run.mjs';
import { inRepository } from '../../../scripts/setup/root.mjs';
import { toolScript } from '../../../scripts/setup/tool.mjs';
import { extensionIds } from '../../../utils/portability/extensionIds';
import { chooseKey } from '../../../utils/portability/extensionKey';

/** As Chromium does it: the first half of the key's SHA-256 sum, its digits written a to p. */
function idOf(key: string): string {
  const sum = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return sum.replaceAll(/[\da-f]/g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
}

/** Builds for one browser with a key asked for; `manifest` is what was written, if anything. */
async function build(browser: string, key: string) {
  const output = mkdtempSync(join(tmpdir(), 'alongside-key-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  const { NODE_ENV: _, ALONGSIDE_QUIET_SECONDS: __, ...environment } = process.env;
  const result = await run(process.execPath, [toolScript('wxt'), 'build', '-b', browser, '--mv3'], {
    label: 'building',
    output: 'keep',
    cwd: inRepository(),
    env: { ...environment, TEAM_CONFIG: '', EXTENSION_KEY: key, ALONGSIDE_OUTPUT: output },
  });
  const manifest = () =>
    JSON.parse(readFileSync(join(output, `${browser}-mv3`, 'manifest.json'), 'utf8'));
  return { result, manifest };
}

describe('the key of a build', () => {
  it('is none unless one is asked for', () => {
    expect(chooseKey(undefined)).toEqual({ kind: 'none' });
    expect(chooseKey('')).toEqual({ kind: 'none' });
  });

  it('gives the id that the policy files name', () => {
    const choice = chooseKey('fixed');
    const key = choice.kind === 'key' ? choice.key : '';
    expect(idOf(key)).toBe(extensionIds.chrome);
    expect(idOf(key)).toBe(extensionIds.edge);
    expect(chooseKey(key)).toEqual({ kind: 'key', key });
  });

  it.each(['true', 'MIIB', 'LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0K'.repeat(9), 'MII "'])(
    'is not taken when it is none: %s',
    (asked) => {
      expect(chooseKey(asked).kind).toBe('problem');
    },
  );

  it('stands in the manifest for Chromium, and only there', async () => {
    const chromium = await build('chrome', 'fixed');
    expect(idOf(chromium.manifest().key)).toBe(extensionIds.chrome);
    const firefox = await build('firefox', 'fixed');
    expect(firefox.manifest().key).toBeUndefined();
    expect(firefox.manifest().browser_specific_settings.gecko.id).toBe(extensionIds.firefox);
  });

  it('stops the build when it is none, and says why', async () => {
    const { result } = await build('chrome', 'yes');
    expect(result).toMatchObject({ kind: 'ended', code: 1 });
    expect(result.tail).toContain('EXTENSION_KEY must be “fixed”, or a public key in base64');
  });
});
