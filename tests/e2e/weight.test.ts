import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../../scripts/setup/root.mjs';
import { toolScript } from '../../scripts/setup/tool.mjs';
import { MOST_BYTES, MOST_DETECTOR_BYTES, MOST_POPUP_BYTES, weigh } from '../bench/weight.ts';
import { type BuildName, builds, extensionDir } from './support/builds.ts';
import { expect, test } from './support/test.ts';

/** What no page of a case system need carry, or could notice. */
const foreignWords = ['zod', 'polyfill', 'postMessage', 'dispatchEvent'];

for (const name of Object.keys(builds) as BuildName[]) {
  test(`the detector of the build for ${name} weighs at most 8 KB`, () => {
    expect(weigh(extensionDir(name)).detectorBytes).toBeLessThanOrEqual(MOST_DETECTOR_BYTES);
  });

  test(`the unpacked build for ${name} weighs at most 430 KB, and its popup loads at most 300 of them`, () => {
    const { bytes, popupBytes } = weigh(extensionDir(name));
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(popupBytes).toBeGreaterThan(MOST_DETECTOR_BYTES);
    expect(popupBytes).toBeLessThanOrEqual(MOST_POPUP_BYTES);
  });

  test(`the popup of the build for ${name} asks for two scripts and two style sheets at most`, () => {
    const page = readFileSync(join(extensionDir(name), 'popup.html'), 'utf8');
    const asked = (file: RegExp) => page.match(file)?.length ?? 0;
    expect(asked(/\.js"/g)).toBeLessThanOrEqual(2);
    expect(asked(/\.css"/g)).toBeLessThanOrEqual(2);
  });

  test(`the detector of the build for ${name} carries no library and speaks to no page`, () => {
    const detector = readFileSync(join(extensionDir(name), 'detector.js'), 'utf8').toLowerCase();
    const found = foreignWords.filter((word) => detector.includes(word.toLowerCase()));
    expect(found).toEqual([]);
  });
}

test('the build for Firefox is of version 3, has its own id, asks for no site and weighs as little', () => {
  const output = inRepository('.output', 'e2e-firefox');
  const { TEAM_CONFIG: _teamFile, ...env } = process.env;
  execFileSync(process.execPath, [toolScript('wxt'), 'build', '--browser', 'firefox'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, ALONGSIDE_OUTPUT: output },
  });

  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3', 'manifest.json'), 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.browser_specific_settings.gecko.id).toBe('alongside@alongside.invalid');
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');

  const { detectorBytes, bytes } = weigh(join(output, 'firefox-mv3'));
  expect(detectorBytes).toBeLessThanOrEqual(MOST_DETECTOR_BYTES);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
