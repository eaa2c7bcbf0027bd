import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../../scripts/browser/find.ts';
import type { BrowserSources } from '../../../../scripts/browser/find.ts';

/** A machine on which some browsers work, and some come to work by being fetched. */
function machine(options: {
  named?: string;
  works?: string[];
  downloads?: boolean;
  apt?: 'brings one' | 'fails' | 'not ours';
}) {
  const working = new Set(options.works);
  const done: string[] = [];
  const sources: BrowserSources = {
    named: options.named,
    installed: () => ['/first', '/second'],
    ofPlaywright: () => '/playwright',
    probe: async (path) => {
      done.push(path);
      return working.has(path) ? { kind: 'works' } : { kind: 'unusable', why: 'it is broken' };
    },
    downloadByPlaywright: async () => {
      done.push('download');
      if (options.downloads) working.add('/playwright');
    },
    installByDebian:
      (options.apt ?? 'not ours') === 'not ours'
        ? null
        : async () => {
            done.push('apt');
            if (options.apt === 'brings one') working.add('/first');
          },
  };
  return { sources, done };
}

describe('the search for a Chromium', () => {
  it('uses the one that is named before any other', async () => {
    const { sources, done } = machine({ named: '/mine', works: ['/mine', '/first'] });
    expect(await findChromium(sources)).toBe('/mine');
    expect(done).toEqual(['/mine']);
  });

  it('falls back on nothing when the one that is named cannot be used', async () => {
    const { sources, done } = machine({ named: '/mine', works: ['/first'] });
    await expect(findChromium(sources)).rejects.toThrow(
      'ALONGSIDE_BROWSER names /mine, which cannot be used: it is broken.',
    );
    expect(done).toEqual(['/mine']);
  });

  it('takes an empty name for none', async () => {
    expect(await findChromium(machine({ named: '', works: ['/first'] }).sources)).toBe('/first');
  });

  it('passes over an installed one that does not work', async () => {
    const { sources } = machine({ works: ['/second', '/playwright'] });
    expect(await findChromium(sources)).toBe('/second');
  });

  it("uses Playwright's own when it is there already", async () => {
    const { sources, done } = machine({ works: ['/playwright'] });
    expect(await findChromium(sources)).toBe('/playwright');
    expect(done).not.toContain('download');
  });

  it("downloads Playwright's when there is none", async () => {
    const { sources, done } = machine({ downloads: true, apt: 'brings one' });
    expect(await findChromium(sources)).toBe('/playwright');
    expect(done).not.toContain('apt');
  });

  it("installs Debian's package when the download fails", async () => {
    const { sources, done } = machine({ apt: 'brings one' });
    expect(await findChromium(sources)).toBe('/first');
    expect(done.indexOf('apt')).toBeGreaterThan(done.indexOf('download'));
  });

  it.each(['fails', 'not ours'] as const)('says how to get one when apt %s', async (apt) => {
    await expect(findChromium(machine({ apt }).sources)).rejects.toThrow(
      /Install one .*apt install/,
    );
  });
});
