import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionIds } from '../../../utils/portability/extensionIds';
import { policyFileBytes } from '../../../utils/portability/policyFile';
import { policyFiles } from '../../../utils/portability/policyFiles';
import type { TeamConfig } from '../../../utils/systems/teamConfig';
import { manySystems, nastyConfigs } from './nastyConfigs';

const config: TeamConfig = {
  version: 1,
  team: 'Tîm y Gogledd',
  systems: [{ id: 'harbour', name: 'Harbour', matches: ['https://harbour.example.org/care/*'] }],
};
const otherIds = { ...extensionIds, edge: 'abcdefghijklmnopabcdefghijklmnop' };

describe('the files for an IT department', () => {
  it('are these, and each says what it is for', () => {
    const files = policyFiles(config, extensionIds);
    expect(files.map(({ name }) => name)).toEqual([
      'alongside-chrome.ps1',
      'alongside-chrome.reg',
      'alongside-edge.ps1',
      'alongside-edge.reg',
      'alongside-linux.json',
      'alongside-macos.mobileconfig',
      'firefox-policies.fragment.json',
      'chrome-extension-settings.fragment.json',
      'edge-extension-settings.fragment.json',
    ]);
    for (const { forWhat } of files) expect(forWhat).toMatch(/^.*(Chrome|Edge|Firefox).*\.$/);
  });

  it('are in ASCII, so that no encoding can change what they say', () => {
    for (const { text } of policyFiles(config, extensionIds)) expect(text).toMatch(/^[\n\r -~]*$/);
  });

  it('hold the very config that was put in, whatever its texts try', () => {
    fc.assert(
      // Each file is read back before it is handed out; one that differs would throw.
      fc.property(nastyConfigs, (nasty) => {
        const files = policyFiles(nasty, otherIds);
        const linux: unknown = JSON.parse(files[4]?.text ?? '');
        const given = JSON.stringify(nasty);
        expect(linux).toHaveProperty(['3rdparty', 'extensions', otherIds.edge]);
        const held = JSON.stringify(linux, (key, value: unknown) =>
          key === 'config' ? JSON.parse(String(value)) : value,
        );
        expect(held).toContain(given);
      }),
    );
  });

  it('hold the largest team file there can be', () => {
    const largest = manySystems(200);
    for (const system of largest.systems) {
      system.matches = Array.from({ length: 100 }, (_, at) => `https://${system.id}-${at}.uk/é*`);
    }
    const files = policyFiles(largest, extensionIds);
    expect(files[0]?.text.length).toBeGreaterThan(600_000);
  });

  it('are the same for the same team file', () => {
    expect(policyFiles(config, extensionIds)).toEqual(policyFiles({ ...config }, extensionIds));
  });

  it('never force an installation', () => {
    for (const installation of ['allowed', 'normal_installed'] as const) {
      for (const { text, forWhat } of policyFiles(config, otherIds, installation)) {
        expect(text + forWhat).not.toMatch(/force_installed|force_pinned|Forcelist/i);
      }
    }
  });

  it('are not handed out when one cannot be read back', () => {
    const noId = { ...extensionIds, chrome: 'force' };
    expect(() => policyFiles(config, noId)).toThrow(
      'chrome-extension-settings.fragment.json is not what was to be written',
    );
  });
});

describe('the bytes of a file', () => {
  it('are UTF-16 with its mark for the registry editor, and UTF-8 without one for the rest', () => {
    const [first, second] = policyFiles(config, extensionIds).map(policyFileBytes);
    expect(first?.slice(0, 3)).toEqual(new TextEncoder().encode('#Re'));
    expect(second?.slice(0, 6)).toEqual(Uint8Array.of(0xff, 0xfe, 0x57, 0, 0x69, 0));
  });
});
