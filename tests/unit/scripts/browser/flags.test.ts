import { describe, expect, it } from 'vitest';
import { chromiumArguments } from '../../../../scripts/browser/flags.ts';

const plain = { extensionDirs: [], profileDir: '/profile', headless: false };

describe("Chromium's command line", () => {
  it('keeps to the profile, and can be reached and let go', () => {
    const list = chromiumArguments(plain, false);
    expect(list).toContain('--user-data-dir=/profile');
    expect(list).toContain('--remote-debugging-port=0');
    expect(list).toContain('--remote-debugging-pipe');
    expect(list.at(-1)).toBe('about:blank');
  });

  it('opens no page of its own where none is wanted', () => {
    const list = chromiumArguments({ ...plain, url: null }, false);
    expect(list).not.toContain('about:blank');
    expect(list.every((argument) => argument.startsWith('--'))).toBe(true);
  });

  it('loads the extensions named and no other', () => {
    const list = chromiumArguments({ ...plain, extensionDirs: ['/one', '/two'] }, false);
    expect(list).toContain('--load-extension=/one,/two');
    expect(list).toContain('--disable-extensions-except=/one,/two');
  });

  it('gives up the sandbox for root alone', () => {
    expect(chromiumArguments(plain, true)).toContain('--no-sandbox');
    expect(chromiumArguments(plain, false)).not.toContain('--no-sandbox');
  });

  it('fetches nothing of its own accord, unless it is to fetch extensions', () => {
    const quiet = '--disable-background-networking';
    expect(chromiumArguments(plain, false)).toContain(quiet);
    expect(chromiumArguments({ ...plain, fetchesExtensions: true }, false)).not.toContain(quiet);
  });

  it('goes to an X display that is named even in a Wayland session', () => {
    const list = chromiumArguments({ ...plain, env: { DISPLAY: ':7' } }, false);
    expect(list).toContain('--ozone-platform=x11');
    expect(chromiumArguments(plain, false)).not.toContain('--ozone-platform=x11');
  });

  it('opens the page that is asked for, last of all', () => {
    const url = 'http://harbour.localhost/';
    const list = chromiumArguments(
      {
        ...plain,
        url,
        headless: true,
        windowSize: { width: 800, height: 600 },
        extraArguments: ['--lang=cy'],
      },
      false,
    );
    expect(list.slice(-3)).toEqual(['--window-size=800,600', '--lang=cy', url]);
    expect(list).toContain('--headless=new');
  });
});
